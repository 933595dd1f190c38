import type { ImportCounts, ImportDetail, ImportFormat } from '@mutabaa/contracts/imports';
import pg from 'pg';
import { compareStaged, type MergeResult, storeStaged } from './merge-staged.ts';
import { type StagedFile, stageFile } from './stage-file.ts';

export interface FileToImport {
  readonly path: string;
  readonly format: ImportFormat;
  /** The State addressed, for files that do not say. */
  readonly state?: string | undefined;
}

export interface ImportProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly recordsRead: number;
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly format: ImportFormat;
  readonly counts: ImportCounts;
  readonly samples: ImportDetail['samples'];
  readonly unknownLabels: ImportDetail['unknownLabels'];
}

export interface ImportOptions {
  /** Store it; only checked otherwise. */
  readonly store: boolean;
  /** Ends the import where it stands; nothing of it stays. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** The file is read, and its rows are about to be merged. */
  readonly onRead?: () => Promise<void>;
  /**
   * Runs last, in the transaction that stores (or, in a check, in one that stores nothing else), where the problems can be
   * read from `staged_problem`. What it throws undoes the import.
   */
  readonly conclude?: (client: pg.Client, report: ImportReport) => Promise<void>;
}

/**
 * Reads a file and merges it with the register, as a whole or not at all. Knows nothing of uploads, jobs or HTTP.
 * @throws UnreadableFileError when the file as a whole cannot be trusted
 * @throws the signal's reason when it was ended
 */
export const importFile = async (
  databaseUrl: string,
  file: FileToImport,
  { store, signal, onProgress, onRead, conclude }: ImportOptions,
): Promise<ImportReport> => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'mutabaa import' });
  // A connection that is lost makes the running statement fail; without a listener it would also end the process.
  client.on('error', () => undefined);
  await client.connect();
  const cancelStatement = () => void cancelRunning(databaseUrl, client);
  signal?.addEventListener('abort', cancelStatement, { once: true });
  try {
    const staged = await stageFile(client, file, { signal, onProgress });
    await onRead?.();
    const merge = store ? storeStaged : compareStaged;
    const result = await merge(client, staged.read, async (merged) => {
      await conclude?.(client, reportOf(staged, merged));
      signal?.throwIfAborted();
    });
    return reportOf(staged, result);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancelStatement);
    await client.end();
  }
};

const reportOf = (staged: StagedFile, { counts, samples }: MergeResult): ImportReport => ({
  format: staged.recognised.format,
  counts,
  samples,
  unknownLabels: staged.unknownLabels.list(),
});

/** Merging is a few long statements: the server is asked to stop the one that runs. */
const cancelRunning = async (databaseUrl: string, client: pg.Client): Promise<void> => {
  const messenger = new pg.Client({ connectionString: databaseUrl });
  messenger.on('error', () => undefined);
  try {
    await messenger.connect();
    await messenger.query('select pg_cancel_backend($1)', [processIdOf(client)]);
  } catch {
    // The statement then ends by itself, and what it did is undone all the same.
  } finally {
    await messenger.end().catch(() => undefined);
  }
};

const processIdOf = (client: pg.Client): number | null =>
  'processID' in client && typeof client.processID === 'number' ? client.processID : null;
