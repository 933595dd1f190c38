import type { RecommendationFilter, RecommendationSort } from '@mutabaa/contracts/recommendations';
import type { ExportRow } from '@mutabaa/interchange/export-row';
import type { Language } from '@mutabaa/reference-data/languages';
import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Person } from '../access/current-person.ts';
import { numberPlaceholders } from '../database/conditions.ts';
import { ProblemError } from '../http/problem-error.ts';
import { orderBy, orderOf, PLACE_COLUMNS } from '../recommendations/recommendation-order.sql.ts';
import { filterRecommendations } from '../recommendations/recommendation-search.sql.ts';
import { EXPORT_ROW, WITH_LINKED } from './export-rows.sql.ts';

const BATCH_ROWS = 500;

/** Each open export holds a connection of the pool of ten; readers of pages must find one too. */
const MOST_AT_ONCE = 4;

/** Whoever stops taking the file for so long loses it, and the next one gets the connection. */
const STALLED_AFTER = '60s';

/** What is exported: whose view, which filter, in which order. */
export interface ExportWish {
  filter: RecommendationFilter;
  sort: RecommendationSort;
  language: Language;
  person: Person | null;
}

/** The rows of an export, read batch by batch; `close` at any time, once or more. */
export interface OpenExport {
  rows: AsyncIterable<ExportRow>;
  close(): Promise<void>;
}

/** Reads what is filtered through a cursor of the database: one snapshot, and no more than a batch in memory. */
@Injectable()
export class ExportReader {
  private open = 0;

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Finds the rows before it returns, so that whatever can fail does so while a problem can still be told.
   * @throws ProblemError UNAVAILABLE while too many exports are being taken
   */
  async read(wish: ExportWish): Promise<OpenExport> {
    if (this.open >= MOST_AT_ONCE) throw new ProblemError('UNAVAILABLE', { retryAfter: 10 });
    this.open += 1;
    const runner = this.dataSource.createQueryRunner();
    let closing: Promise<void> | undefined;
    const close = (): Promise<void> => {
      closing ??= end(runner).finally(() => {
        this.open -= 1;
      });
      return closing;
    };
    try {
      await declareCursor(runner, wish);
      return { rows: batches(runner, await fetchBatch(runner)), close };
    } catch (error) {
      await close();
      throw error;
    }
  }
}

const declareCursor = async (runner: QueryRunner, wish: ExportWish): Promise<void> => {
  const where = filterRecommendations(wish.filter, wish.person);
  const order = orderOf({ sort: wish.sort, q: wish.filter.q, language: wish.language });
  await runner.connect();
  await runner.startTransaction();
  await runner.query(`set local idle_in_transaction_session_timeout = '${STALLED_AFTER}'`);
  await runner.query(
    `declare exported no scroll cursor for
     select ${EXPORT_ROW} from (
       select ${PLACE_COLUMNS}, ${numberPlaceholders(order.key, where.values.length)} as sort_key
       from recommendation r ${numberPlaceholders(order.join, where.values.length)} where ${where.text}
     ) p join recommendation r using (id) ${WITH_LINKED}
     order by ${orderBy(order)}`,
    [...where.values, ...order.values],
  );
};

const fetchBatch = async (runner: QueryRunner): Promise<ExportRow[]> => {
  const rows: { row: ExportRow }[] = await runner.query(`fetch ${BATCH_ROWS} from exported`);
  return rows.map(({ row }) => row);
};

async function* batches(runner: QueryRunner, first: ExportRow[]): AsyncGenerator<ExportRow> {
  for (let batch = first; batch.length > 0; batch = await fetchBatch(runner)) yield* batch;
}

/** The connection may be gone already (a stalled reader, a stopped server): then there is nothing left to roll back. */
const end = async (runner: QueryRunner): Promise<void> => {
  try {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
  } catch {
    // Ended by the server: the transaction with it.
  } finally {
    await runner.release();
  }
};
