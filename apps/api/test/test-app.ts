import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApp } from '../src/create-app.ts';
import { createTestDatabase } from './test-database.ts';

/** The real application on a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly databaseUrl: string;
  /** A connection past the application, to arrange and to look. */
  readonly db: pg.Client;
  close(): Promise<void>;
}

/** Starts the application as `main.ts` does, without listening: use `app.inject`. Reference data is there, people are not. */
export const createTestApp = async (): Promise<TestApp> => {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'mutabaa-spec-'));
  const app = await createApp({ databaseUrl: database.url, dataDir, logLevel: 'silent', runsJobs: true });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const db = new pg.Client({ connectionString: database.url });
  await db.connect();
  const close = async (): Promise<void> => {
    await db.end();
    await app.close();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { app, databaseUrl: database.url, db, close };
};
