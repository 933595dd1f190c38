import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobsService } from '../jobs/jobs.service.ts';
import { ImportRunner } from './import-runner.ts';
import { UploadStore } from './upload-store.ts';

export const IMPORT_QUEUE = 'import';
const ABANDONED_QUEUE = 'import-abandoned';
const SWEEP_QUEUE = 'import-sweep';

/** Even the UN-wide export takes minutes. */
const IMPORT_LIMIT_SECONDS = 4 * 3600;
/** A file that takes the process down with it every time is given up. */
const RETRIES = 3;
const HOURLY = '23 * * * *';
/** Old enough not to be one that is just being received. */
const STRAY_SECONDS = 24 * 3600;

interface ImportJob {
  importId: string;
}

/** Connects imports to the job queue, and clears away what nobody came back for. */
@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobsService,
    private readonly runner: ImportRunner,
    private readonly dataSource: DataSource,
    private readonly uploads: UploadStore,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.open({ name: ABANDONED_QUEUE });
    await this.jobs.open({
      name: IMPORT_QUEUE,
      retryLimit: RETRIES,
      retryDelay: 0,
      expireInSeconds: IMPORT_LIMIT_SECONDS,
      deadLetter: ABANDONED_QUEUE,
    });
    await this.jobs.open({ name: SWEEP_QUEUE });
    await this.jobs.work<ImportJob>(IMPORT_QUEUE, ({ importId }, signal) =>
      this.runner.run(importId, signal),
    );
    await this.jobs.work<ImportJob>(ABANDONED_QUEUE, ({ importId }) => this.runner.abandon(importId));
    await this.jobs.work(SWEEP_QUEUE, () => this.sweep());
    await this.jobs.schedule(SWEEP_QUEUE, HOURLY);
  }

  /** Ends imports that were checked and never confirmed, and removes files that no import needs any more. */
  async sweep(): Promise<void> {
    await this.dataSource.query(
      `update import_run set phase = 'cancelled', finished_at = now()
       where phase = 'checked' and created_at < now() - interval '7 days'`,
    );
    const open: { id: string }[] = await this.dataSource.query(
      `select id from import_run where phase not in ('done', 'failed', 'cancelled')`,
    );
    const needed = new Set(open.map(({ id }) => id));
    for (const id of await this.uploads.olderThan(STRAY_SECONDS)) {
      if (!needed.has(id)) await this.uploads.remove(id);
    }
  }
}
