/** Writing down how an import went, in the transaction of the import itself: either both stay or neither. */

export const FORGET_PROBLEMS = 'delete from import_problem where import_id = $1';

/** Rejected rows before warnings of the same row; in the file's order. */
export const KEEP_PROBLEMS = `
  insert into import_problem (import_id, ordinal, source_row, source_column, code, severity, details)
  select $1, row_number() over (order by source_row, severity, ord), source_row, source_column, code, severity, details
  from staged_problem`;

/** Only while it runs: an import that was cancelled in the meantime is not concluded, and so not stored. */
export const CONCLUDE = `
  update import_run set phase = $2, format = $3, counts = $4, samples = $5, unknown_labels = $6,
    problem_count = (select count(*) from staged_problem), bytes_read = bytes, records_read = $7,
    finished_at = case when $2 = 'done' then now() end
  where id = $1 and phase in ('checking', 'storing')`;

/** An import that needs no confirmation and no file kept: one of the command line. */
export const RECORD_DONE = `
  insert into import_run (id, file_name, bytes, state_iso3, dry_run, phase)
  values ($1, $2, $3, $4, false, 'storing')`;

/** The problems of the file that is being imported, on the import's own connection, in the file's order. */
export const STAGED_PROBLEMS = `
  select 0 as ordinal, source_row as row, source_column as "column", code, severity, details
  from staged_problem order by source_row, severity, ord limit $1`;
