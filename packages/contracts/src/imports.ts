import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { problem } from './problem.ts';
import { cursor, id, idParams, instant, iso3, limit, pageOf } from './wire.ts';

export const importFormats = ['auto', 'uhri', 'ohchr-matrix', 'upr-info'] as const;
export type ImportFormat = (typeof importFormats)[number];

/**
 * An import waits, is checked (a dry run that stores nothing) and stops at `checked` until a person confirms;
 * then it is stored as a whole or not at all.
 */
export const importPhases = [
  'waiting',
  'checking',
  'checked',
  'storing',
  'done',
  'failed',
  'cancelled',
] as const;
export type ImportPhase = (typeof importPhases)[number];

const count = z.number().int().min(0);

export const importCounts = z
  .object({ read: count, created: count, updated: count, unchanged: count, rejected: count })
  .meta({ id: 'ImportCounts' });
export type ImportCounts = z.output<typeof importCounts>;

/** What is wrong with one row, in words. `column` is null when the whole row is. */
export const importProblem = z
  .object({
    row: z.number().int(),
    column: z.string().nullable(),
    code: z.string(),
    severity: z.enum(['rejected', 'warning']),
    message: z.string(),
  })
  .meta({ id: 'ImportProblem' });
export type ImportProblem = z.output<typeof importProblem>;

export const unknownLabel = z
  .object({ vocabulary: z.string(), label: z.string(), count, nearest: z.array(z.string()) })
  .meta({ id: 'UnknownLabel' });

const sampleRow = z
  .object({
    row: z.number().int(),
    outcome: z.enum(['created', 'updated', 'unchanged']),
    paragraph: z.string().nullable(),
    state: z.string().nullable(),
    symbol: z.string().nullable(),
    excerpt: z.string(),
    /** Which fields an update would change. */
    changes: z.array(z.string()),
  })
  .meta({ id: 'ImportSampleRow' });
export type ImportSampleRow = z.output<typeof sampleRow>;

export const importSummary = z
  .object({
    id,
    fileName: z.string(),
    bytes: count,
    format: z.enum(importFormats),
    state: iso3.nullable(),
    dryRun: z.boolean(),
    phase: z.enum(importPhases),
    progress: z.object({ bytesRead: count, bytesTotal: count, recordsRead: count }),
    counts: importCounts.nullable(),
    problems: count,
    /** Why the import failed, in words. */
    failure: problem.pick({ code: true, title: true, detail: true }).nullable(),
    by: z.string().nullable(),
    createdAt: instant,
    finishedAt: instant.nullable(),
  })
  .meta({ id: 'ImportSummary' });
export type ImportSummary = z.output<typeof importSummary>;

export const importDetail = importSummary
  .extend({
    samples: z.array(sampleRow),
    unknownLabels: z.array(unknownLabel),
    /** The first 50; all of them by `GET /imports/{id}/problems`. */
    firstProblems: z.array(importProblem),
  })
  .meta({ id: 'ImportDetail' });
export type ImportDetail = z.output<typeof importDetail>;

/** The text fields that travel beside the part named `file`. */
export const startImport = z
  .strictObject({
    dryRun: z.enum(['true', 'false']).default('true'),
    state: iso3.optional(),
    format: z.enum(importFormats).default('auto'),
  })
  .meta({ id: 'StartImport' });
export type StartImport = z.output<typeof startImport>;

const page = z.strictObject({ limit: limit(), cursor });

export const importEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/imports',
    summary: 'Imports, newest first',
    query: page,
    response: pageOf(importSummary, 'ImportPage'),
  }),
  start: endpoint({
    method: 'POST',
    path: '/imports',
    summary: 'Check a file, or check and store it',
    status: 202,
    consumes: 'multipart/form-data',
    body: startImport,
    response: importDetail,
  }),
  get: endpoint({
    method: 'GET',
    path: '/imports/:id',
    summary: 'One import: progress, counts, samples, problems',
    params: idParams,
    response: importDetail,
  }),
  confirm: endpoint({
    method: 'POST',
    path: '/imports/:id/confirm',
    summary: 'Store what was checked',
    status: 202,
    params: idParams,
    response: importDetail,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/imports/:id/cancel',
    summary: 'Stop an import; nothing of it stays',
    status: 200,
    params: idParams,
    response: importDetail,
  }),
  problems: endpoint({
    method: 'GET',
    path: '/imports/:id/problems',
    summary: 'Every problem of an import',
    params: idParams,
    query: page,
    response: pageOf(importProblem, 'ImportProblemPage'),
  }),
  problemFile: endpoint({
    method: 'GET',
    path: '/imports/:id/problems/file',
    summary: 'Every problem of an import as CSV',
    params: idParams,
    produces: ['text/csv'],
  }),
};
