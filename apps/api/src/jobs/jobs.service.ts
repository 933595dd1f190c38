import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Db, PgBoss, type Queue } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { SETTINGS, type Settings } from '../config/settings.ts';

export interface JobQueue extends Omit<Queue, 'policy' | 'partition'> {
  readonly name: string;
}

/** A worker's sign of life is missed for this long: the worker is dead, and its job is given to another. */
const HEARTBEAT_SECONDS = 10;
const SUPERVISE_SECONDS = 5;
const CONNECTIONS = 4;
/** New jobs are told of at once; those of dead workers, and those missed on a lost connection, are found by looking. */
const POLLING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };
/** How long a job may take to stop when the process is told to. */
const STOP_LIMIT_MS = 10_000;

/**
 * Background jobs, kept in the same database as everything else, so that a job is enqueued with the record that needs it
 * or not at all, and outlives the process that enqueued it.
 */
@Injectable()
export class JobsService implements OnModuleDestroy {
  private readonly logger = new Logger(JobsService.name);
  private readonly boss: PgBoss;
  private readonly stopping = new AbortController();
  private started: Promise<PgBoss> | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.boss = new PgBoss({
      connectionString: settings.databaseUrl,
      application_name: 'mutabaa jobs',
      max: CONNECTIONS,
      useListenNotify: settings.runsJobs,
      supervise: settings.runsJobs,
      schedule: settings.runsJobs,
      superviseIntervalSeconds: SUPERVISE_SECONDS,
      monitorIntervalSeconds: SUPERVISE_SECONDS,
      registerInstance: false,
    });
    this.boss.on('error', (error) => this.logger.error(error));
  }

  /** Makes the queue known; to be called before anything is sent to it. */
  async open({ name, ...options }: JobQueue): Promise<void> {
    const boss = await this.start();
    await boss.createQueue(name, { heartbeatSeconds: HEARTBEAT_SECONDS, notify: true, ...options });
  }

  /** Enqueues a job in the caller's transaction: it exists when, and only when, that commits. */
  async send(queue: string, data: object, tx: EntityManager): Promise<void> {
    const boss = await this.start();
    await boss.send(queue, data, { db: inTransaction(tx) });
  }

  /**
   * Works on a queue, one job at a time, if this process runs jobs. The signal tells the job to stop: the process ends,
   * or the job was given to another worker. A job that throws is tried again.
   */
  async work<Data extends object>(
    queue: string,
    run: (data: Data, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (!this.settings.runsJobs) return;
    const boss = await this.start();
    await boss.work<Data>(queue, POLLING, async (jobs) => {
      for (const { data, signal } of jobs) await run(data, AbortSignal.any([signal, this.stopping.signal]));
    });
  }

  /** Sends a job to the queue at the times of a cron expression (UTC). */
  async schedule(queue: string, cron: string): Promise<void> {
    if (!this.settings.runsJobs) return;
    const boss = await this.start();
    await boss.schedule(queue, cron);
  }

  async onModuleDestroy(): Promise<void> {
    if (!this.started) return;
    await this.started;
    this.stopping.abort(new Error('The process is ending'));
    await this.boss.stop({ graceful: true, timeout: STOP_LIMIT_MS });
  }

  private start(): Promise<PgBoss> {
    this.started ??= this.boss.start();
    return this.started;
  }
}

const inTransaction = (tx: EntityManager): Db => ({
  executeSql: async (text, values) => {
    const rows: unknown = await tx.query(text, values);
    return { rows: Array.isArray(rows) ? rows : [] };
  },
});
