import { randomUUID } from 'node:crypto';
import type { ImportDetail, ImportProblem, ImportSummary } from '@mutabaa/contracts/imports';
import type { Language } from '@mutabaa/reference-data/languages';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Person } from '../access/current-person.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { FieldError, NotFoundError, ProblemError } from '../http/problem-error.ts';
import { JobsService } from '../jobs/jobs.service.ts';
import { IMPORT_QUEUE } from './import-jobs.ts';
import {
  DETAIL_COLUMNS,
  FROM_RUNS,
  type ImportRun,
  PROBLEM_COLUMNS,
  type StoredProblem,
  SUMMARY_COLUMNS,
} from './import-run.ts';
import { presentFailure, presentProblem } from './problem-words.ts';
import { type ReceivedUpload, receiveUpload } from './receive-upload.ts';
import { UploadStore } from './upload-store.ts';

interface Page {
  limit: number;
  cursor?: string | undefined;
}

interface PageOf<Item> {
  items: Item[];
  nextCursor: string | null;
  total: number;
}

const FIRST_PROBLEMS = 50;

const runPlace = z.tuple([z.iso.datetime(), z.uuid()]);
const problemPlace = z.tuple([z.int32()]);

/** What people do with imports; the work itself is the runner's. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobsService,
    private readonly uploads: UploadStore,
  ) {}

  /** Takes the file of a request and puts it in line. */
  async start(request: FastifyRequest, person: Person, language: Language): Promise<ImportDetail> {
    const id = randomUUID();
    await this.uploads.prepare();
    try {
      const upload = await receiveUpload(request, this.uploads.pathOf(id));
      await this.enqueue(id, upload, person);
    } catch (error) {
      await this.uploads.remove(id);
      throw error;
    }
    return this.get(id, language);
  }

  async list({ limit, cursor }: Page, language: Language): Promise<PageOf<ImportSummary>> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, runPlace);
    const [runs, [count]] = await Promise.all([
      this.dataSource.query<ImportRun[]>(
        `select ${SUMMARY_COLUMNS} ${FROM_RUNS}
         where $2::timestamptz is null or (i.created_at, i.id) < ($2::timestamptz, $3::uuid)
         order by i.created_at desc, i.id desc limit $1`,
        [limit + 1, after?.[0] ?? null, after?.[1] ?? null],
      ),
      this.dataSource.query<{ total: number }[]>('select count(*)::int as total from import_run'),
    ]);
    const shown = runs.slice(0, limit);
    const last = runs.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((run) => presentSummary(run, language)),
      nextCursor: last ? encodeCursor([last.createdAt, last.id]) : null,
      total: count?.total ?? 0,
    };
  }

  async get(id: string, language: Language): Promise<ImportDetail> {
    const [runs, problems] = await Promise.all([
      this.dataSource.query<ImportRun[]>(`select ${DETAIL_COLUMNS} ${FROM_RUNS} where i.id = $1`, [id]),
      this.problemsAfter(id, 0, FIRST_PROBLEMS),
    ]);
    const [run] = runs;
    if (!run) throw new NotFoundError('import');
    return {
      ...presentSummary(run, language),
      samples: run.samples,
      unknownLabels: run.unknownLabels,
      firstProblems: problems.map((problem) => presentProblem(language, problem)),
    };
  }

  /** Stores what was checked. The file is read again then: the register may have changed since. */
  async confirm(id: string, language: Language): Promise<ImportDetail> {
    await this.requireRun(id);
    await this.dataSource.transaction(async (tx) => {
      const [, confirmed]: [unknown, number] = await tx.query(
        `update import_run set phase = 'storing', bytes_read = 0, records_read = 0 where id = $1 and phase = 'checked'`,
        [id],
      );
      if (confirmed === 0) throw new ProblemError('IMPORT_NOT_CONFIRMABLE');
      await this.jobs.send(IMPORT_QUEUE, { importId: id }, tx);
    });
    return this.get(id, language);
  }

  /** Ends an import that is not over yet. A running one is undone by its worker, which sees the phase. */
  async cancel(id: string, language: Language): Promise<ImportDetail> {
    await this.requireRun(id);
    const [, cancelled]: [unknown, number] = await this.dataSource.query(
      `update import_run set phase = 'cancelled', finished_at = coalesce(finished_at, now())
       where id = $1 and phase not in ('done', 'failed')`,
      [id],
    );
    if (cancelled === 0) throw new ProblemError('TRANSITION_REFUSED');
    await this.uploads.remove(id);
    return this.get(id, language);
  }

  async problems(id: string, { limit, cursor }: Page, language: Language): Promise<PageOf<ImportProblem>> {
    const after = cursor === undefined ? 0 : decodeCursor(cursor, problemPlace)[0];
    const [run, problems] = await Promise.all([
      this.requireRun(id),
      this.problemsAfter(id, after, limit + 1),
    ]);
    const shown = problems.slice(0, limit);
    const last = problems.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((problem) => presentProblem(language, problem)),
      nextCursor: last ? encodeCursor([last.ordinal]) : null,
      total: run.problems,
    };
  }

  /** All problems in order, read from the database in portions. */
  async *everyProblem(id: string): AsyncGenerator<StoredProblem> {
    const PORTION = 1000;
    for (let after = 0; ; ) {
      const portion = await this.problemsAfter(id, after, PORTION);
      yield* portion;
      const last = portion.at(-1);
      if (!last || portion.length < PORTION) return;
      after = last.ordinal;
    }
  }

  /** @throws NotFoundError */
  async requireRun(id: string): Promise<{ fileName: string; problems: number }> {
    const [run]: { fileName: string; problems: number }[] = await this.dataSource.query(
      'select file_name as "fileName", problem_count as problems from import_run where id = $1',
      [id],
    );
    if (!run) throw new NotFoundError('import');
    return run;
  }

  private problemsAfter(id: string, ordinal: number, limit: number): Promise<StoredProblem[]> {
    return this.dataSource.query(
      `select ${PROBLEM_COLUMNS} from import_problem where import_id = $1 and ordinal > $2 order by ordinal limit $3`,
      [id, ordinal, limit],
    );
  }

  /** The import and its job exist together or not at all. */
  private async enqueue(
    id: string,
    { fileName, bytes, fields }: ReceivedUpload,
    person: Person,
  ): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const [known]: unknown[] = await tx.query('select 1 from state where iso3 = $1', [
        fields.state ?? null,
      ]);
      if (fields.state !== undefined && !known) throw new FieldError('state', 'issue.unknown_state');
      await tx.query(
        `insert into import_run (id, file_name, bytes, format, state_iso3, dry_run, person_id)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, fileName, bytes, fields.format, fields.state ?? null, fields.dryRun === 'true', person.id],
      );
      await this.jobs.send(IMPORT_QUEUE, { importId: id }, tx);
    });
  }
}

const presentSummary = (run: ImportRun, language: Language): ImportSummary => ({
  id: run.id,
  fileName: run.fileName,
  bytes: run.bytes,
  format: run.format,
  state: run.state,
  dryRun: run.dryRun,
  phase: run.phase,
  progress: { bytesRead: run.bytesRead, bytesTotal: run.bytes, recordsRead: run.recordsRead },
  counts: run.counts,
  problems: run.problems,
  failure: run.failure && presentFailure(language, run.failure),
  by: run.by,
  createdAt: run.createdAt,
  finishedAt: run.finishedAt,
});
