import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../src/database/migrate.ts';
import { seedReference } from '../src/database/seed.ts';

/** A database of one spec's own. */
export interface TestDatabase {
  readonly url: string;
  /** Removes it, ending connections that are still open. */
  drop(): Promise<void>;
}

/** Any number that every worker of a run agrees on: only one of them makes the template. */
const TEMPLATE_LOCK = 7_281_453;

const required = (name: 'MUTABAA_TEST_SERVER' | 'MUTABAA_TEST_RUN'): string => {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run the specs by Jest's project "api", which starts a server.`);
  return value;
};

const withDatabase = (name: string): string => {
  const url = new URL(required('MUTABAA_TEST_SERVER'));
  url.pathname = `/${name}`;
  return url.href;
};

/** Works on the server's own database; each use is a connection of its own and nothing stays open. */
const onServer = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: required('MUTABAA_TEST_SERVER') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const create = async (client: pg.Client, name: string, template: string): Promise<TestDatabase> => {
  await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const drop = () =>
    onServer(async (server) => {
      await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    });
  return { url: withDatabase(name), drop };
};

const uniqueName = (): string => `${required('MUTABAA_TEST_RUN')}_${randomUUID().slice(0, 8)}`;

/** A database with nothing in it, for specs about migrations. */
export const createEmptyTestDatabase = (): Promise<TestDatabase> =>
  onServer((client) => create(client, uniqueName(), 'template0'));

/**
 * A database with the current schema and the reference data, copied from a template that the first spec of
 * the run makes. (Made here and not in Jest's global set-up, because only specs run compiled decorators.)
 */
export const createTestDatabase = (): Promise<TestDatabase> =>
  onServer(async (client) => create(client, uniqueName(), await prepareTemplate(client)));

const prepareTemplate = async (client: pg.Client): Promise<string> => {
  const name = `${required('MUTABAA_TEST_RUN')}_template`;
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    if (!(await isFinished(client, name))) await makeTemplate(client, name);
    return name;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
};

const isFinished = async (client: pg.Client, name: string): Promise<boolean> => {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [
    name,
  ]);
  return rowCount === 1;
};

/** Marked as a template only when complete, so that one left half-made by a failing spec is made again. */
const makeTemplate = async (client: pg.Client, name: string): Promise<void> => {
  await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  const { url } = await create(client, name, 'template0');
  await migrate(url);
  await seedReference(url);
  await client.query(`ALTER DATABASE "${name}" IS_TEMPLATE true`);
};
