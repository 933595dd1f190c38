import type pg from 'pg';
import type { ImportReport } from './import-file.ts';
import { CONCLUDE, FORGET_PROBLEMS, KEEP_PROBLEMS } from './import-outcome.sql.ts';

/** Somebody cancelled the import while it ran. */
export class ImportCancelledError extends Error {
  override name = 'ImportCancelledError';
}

/**
 * Writes down the outcome as part of the import's own transaction.
 * @throws ImportCancelledError when the import is not running any more, which undoes it
 */
export const concludeImport = async (
  client: pg.Client,
  id: string,
  phase: 'checked' | 'done',
  { format, counts, samples, unknownLabels }: ImportReport,
): Promise<void> => {
  await client.query(FORGET_PROBLEMS, [id]);
  await client.query(KEEP_PROBLEMS, [id]);
  const { rowCount } = await client.query(CONCLUDE, [
    id,
    phase,
    format,
    JSON.stringify(counts),
    JSON.stringify(samples),
    JSON.stringify(unknownLabels),
    counts.read,
  ]);
  if (rowCount === 0) throw new ImportCancelledError();
};
