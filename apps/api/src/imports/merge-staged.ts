import type { ImportCounts, ImportSampleRow } from '@mutabaa/contracts/imports';
import type pg from 'pg';
import { COUNT_OUTCOMES, compareStatements, SAMPLE_OUTCOMES } from './compare.sql.ts';
import { matchStatements } from './match.sql.ts';
import { REFRESH_STATISTICS, writeStatements } from './write.sql.ts';

export interface MergeResult {
  readonly counts: ImportCounts;
  readonly samples: ImportSampleRow[];
}

/** Any number that every process of ours agrees on: imports write one after the other. */
const IMPORT_LOCK = 7_281_457;
const REFRESH_FROM_ROWS = 1000;
/** A person may change a record while it is being compared. The comparison is then made again. */
const ATTEMPTS = 3;
const SERIALIZATION_FAILURE = '40001';

/**
 * Finds out what the staged rows change, without writing. `conclude` runs in the same transaction and is the only thing
 * of it that stays.
 */
export const compareStaged = async (
  client: pg.Client,
  read: number,
  conclude: (result: MergeResult) => Promise<void>,
): Promise<MergeResult> =>
  inOneView(client, async () => {
    const result = await compare(client, read);
    await conclude(result);
    return result;
  });

/** Stores the staged rows as a whole or not at all; `conclude` belongs to the whole. */
export const storeStaged = async (
  client: pg.Client,
  read: number,
  conclude: (result: MergeResult) => Promise<void>,
): Promise<MergeResult> => {
  // Outside the transaction, so that its view of the register begins after the import before it has ended.
  await client.query('select pg_advisory_lock($1)', [IMPORT_LOCK]);
  try {
    return await inOneView(client, async () => {
      const result = await compare(client, read);
      for (const statement of writeStatements) await client.query(statement);
      if (result.counts.created + result.counts.updated >= REFRESH_FROM_ROWS) {
        await client.query(REFRESH_STATISTICS);
      }
      await conclude(result);
      return result;
    });
  } finally {
    // Where the connection is lost, so is the lock.
    await client.query('select pg_advisory_unlock($1)', [IMPORT_LOCK]).catch(() => undefined);
  }
};

const compare = async (client: pg.Client, read: number): Promise<MergeResult> => {
  for (const statement of [...matchStatements, ...compareStatements]) await client.query(statement);
  const { rows } = await client.query<Omit<ImportCounts, 'read' | 'rejected'>>(COUNT_OUTCOMES);
  const { created = 0, updated = 0, unchanged = 0 } = rows[0] ?? {};
  const samples = await client.query<ImportSampleRow>(SAMPLE_OUTCOMES);
  const rejected = read - created - updated - unchanged;
  return { counts: { read, created, updated, unchanged, rejected }, samples: samples.rows };
};

/**
 * One transaction that sees the register as it was at its beginning. Where somebody has changed a record since, the
 * write is refused by the database, and all of it is done again on what is there now.
 */
const inOneView = async <T>(client: pg.Client, work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    await client.query('begin isolation level repeatable read');
    try {
      await client.query(`set local work_mem = '32MB'`);
      const result = await work();
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      if (attempt >= ATTEMPTS || !isSerializationFailure(error)) throw error;
    }
  }
};

const isSerializationFailure = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === SERIALIZATION_FAILURE;
