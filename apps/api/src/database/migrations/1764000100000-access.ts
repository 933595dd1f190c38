import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their login sessions and the throttle on signing in. */
export class Access1764000100000 implements MigrationInterface {
  readonly name = 'Access1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid constraint person_pkey primary key default gen_random_uuid(),
        email text not null constraint person_email_folded check (email = lower(email)),
        name text not null,
        role text not null constraint person_role_known
          check (role in ('administrator', 'coordinator', 'analyst', 'delegation_staff')),
        password_hash text not null,
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint person_email_unique unique (email)
      );

      create table login_session (
        token_hash bytea constraint login_session_pkey primary key,
        person_id uuid not null constraint login_session_person_fkey references person on delete cascade,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index login_session_person_idx on login_session (person_id);
      create index login_session_expires_idx on login_session (expires_at);

      create table throttle (
        subject text constraint throttle_pkey primary key,
        failures integer not null default 0,
        first_failure_at timestamptz not null default now(),
        blocked_until timestamptz
      );
      create index throttle_first_failure_idx on throttle (first_failure_at);

      alter table position_change
        add constraint position_change_person_fkey foreign key (person_id) references person;
      alter table status_change
        add constraint status_change_person_fkey foreign key (person_id) references person;
      create index position_change_person_idx on position_change (person_id);
      create index status_change_person_idx on status_change (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table position_change drop constraint position_change_person_fkey;
      alter table status_change drop constraint status_change_person_fkey;
      drop index position_change_person_idx, status_change_person_idx;
      drop table throttle, login_session, person;
    `);
  }
}
