import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that come in and go out: imports with their problems, and prepared exports. */
export class Exchange1764000200000 implements MigrationInterface {
  readonly name = 'Exchange1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_run (
        id uuid constraint import_run_pkey primary key default gen_random_uuid(),
        file_name text not null,
        file_path text,
        bytes bigint not null,
        format text not null default 'auto' constraint import_run_format_known
          check (format in ('auto', 'uhri', 'ohchr-matrix', 'upr-info')),
        state_iso3 text constraint import_run_state_fkey references state,
        dry_run boolean not null,
        phase text not null default 'waiting' constraint import_run_phase_known
          check (phase in ('waiting', 'checking', 'checked', 'storing', 'done', 'failed', 'cancelled')),
        bytes_read bigint not null default 0,
        records_read integer not null default 0,
        counts jsonb,
        problem_count integer not null default 0,
        samples jsonb not null default '[]',
        unknown_labels jsonb not null default '[]',
        failure jsonb,
        person_id uuid constraint import_run_person_fkey references person,
        created_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create index import_run_newest_idx on import_run (created_at desc, id);
      create index import_run_person_idx on import_run (person_id);
      create index import_run_state_idx on import_run (state_iso3);

      create table import_problem (
        import_id uuid not null constraint import_problem_import_fkey references import_run on delete cascade,
        ordinal integer not null,
        source_row integer not null,
        source_column text,
        code text not null,
        severity text not null constraint import_problem_severity_known check (severity in ('rejected', 'warning')),
        details jsonb not null default '{}',
        constraint import_problem_pkey primary key (import_id, ordinal)
      );

      create table export_file (
        id uuid constraint export_file_pkey primary key default gen_random_uuid(),
        format text not null constraint export_file_format_known check (format in ('csv', 'xlsx')),
        language text not null,
        filter jsonb not null,
        sort text not null,
        rows integer not null,
        person_id uuid constraint export_file_person_fkey references person,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index export_file_expires_idx on export_file (expires_at);
      create index export_file_person_idx on export_file (person_id);

      -- at most one row: whether the sample was loaded or removed, so that a start does not bring it back
      create table sample_data (
        one_row boolean constraint sample_data_pkey primary key default true constraint sample_data_one_row check (one_row),
        state text not null constraint sample_data_state_known check (state in ('loaded', 'removed')),
        changed_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sample_data, export_file, import_problem, import_run');
  }
}
