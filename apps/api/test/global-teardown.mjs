import { rm } from 'node:fs/promises';
import pg from 'pg';

/** Removes everything of this test run: its databases, and the server when it was the run's own. */
export default async () => {
  await dropDatabases(process.env.MUTABAA_TEST_SERVER, process.env.MUTABAA_TEST_RUN);
  const own = globalThis.mutabaaTestServer;
  if (!own) return;
  await own.server.close();
  await rm(own.folder, { recursive: true, force: true });
};

const dropDatabases = async (connectionString, run) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
    run,
  ]);
  for (const { datname } of rows) {
    await client.query(`ALTER DATABASE "${datname}" IS_TEMPLATE false`);
    await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  }
  await client.end();
};
