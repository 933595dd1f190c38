import type { Environment } from '../config/environment.ts';
import { openEmbeddedServer } from './embedded-server.ts';
import { migrate } from './migrate.ts';
import { seedReference } from './seed.ts';

/** A database that is up to date and has the reference data. */
export interface OpenDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/** The server of `DATABASE_URL`, else the embedded one; migrated and seeded. Two processes may do this at once. */
export const openDatabase = async (
  environment: Environment,
  log: (line: string) => void = console.log,
): Promise<OpenDatabase> => {
  const server = await openServer(environment, log);
  try {
    await migrate(server.url);
    await seedReference(server.url);
    return server;
  } catch (error) {
    await server.close();
    throw error;
  }
};

const openServer = async (environment: Environment, log: (line: string) => void): Promise<OpenDatabase> =>
  environment.DATABASE_URL === undefined
    ? openEmbeddedServer({ dataDir: environment.DATA_DIR, log })
    : { url: environment.DATABASE_URL, close: async () => {} };
