import type { ImportDetail, ImportFormat, ImportPhase } from '@mutabaa/contracts/imports';
import type { ProblemCode } from '@mutabaa/contracts/problem';

/** Why an import failed; `detail` is the id of a sentence in the catalogs. */
export interface Failure {
  code: ProblemCode;
  detail: string;
  values: Record<string, string>;
}

/** A problem as it is kept: without words, so that every reader gets it in their own language. */
export interface StoredProblem {
  ordinal: number;
  row: number;
  column: string | null;
  code: string;
  severity: 'rejected' | 'warning';
  details: Record<string, string>;
}

/** An import on record. */
export interface ImportRun {
  id: string;
  fileName: string;
  bytes: number;
  format: ImportFormat;
  state: string | null;
  dryRun: boolean;
  phase: ImportPhase;
  bytesRead: number;
  recordsRead: number;
  counts: ImportDetail['counts'];
  problems: number;
  failure: Failure | null;
  by: string | null;
  createdAt: string;
  finishedAt: string | null;
  samples: ImportDetail['samples'];
  unknownLabels: ImportDetail['unknownLabels'];
}

/** Phases in which a worker is, or will be, at it. */
export const RUNNING = `('waiting', 'checking', 'storing')`;

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns of a list; `created_at` keeps its microseconds, because a cursor is made of it. */
export const SUMMARY_COLUMNS = `
  i.id, i.file_name as "fileName", i.bytes::float8 as bytes, i.format, i.state_iso3 as state, i.dry_run as "dryRun", i.phase,
  i.bytes_read::float8 as "bytesRead", i.records_read as "recordsRead", i.counts, i.problem_count as problems, i.failure,
  p.name as by, ${instant('i.created_at')} as "createdAt", ${instant('i.finished_at')} as "finishedAt"`;

export const DETAIL_COLUMNS = `${SUMMARY_COLUMNS}, i.samples, i.unknown_labels as "unknownLabels"`;

export const FROM_RUNS = 'from import_run i left join person p on p.id = i.person_id';

export const PROBLEM_COLUMNS =
  'ordinal, source_row as row, source_column as "column", code, severity, details';
