import { DataSource } from 'typeorm';
import { migrations } from './migrations.ts';

/** Any number that every process of ours agrees on. */
const MIGRATION_LOCK = 7_281_454;
const OLDEST_SERVER = 150_000;

/**
 * Brings a database up to the newest version, from nothing or from any version before.
 * Of several processes that start at once, one migrates and the others wait for it.
 * @throws Error when the server is older than PostgreSQL 15
 */
export const migrate = async (url: string): Promise<void> => {
  const dataSource = new DataSource({ type: 'postgres', url, migrations, migrationsTransactionMode: 'all' });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await refuseOldServer(dataSource);
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
};

const refuseOldServer = async (dataSource: DataSource): Promise<void> => {
  const [row]: { version: number }[] = await dataSource.query(
    `select current_setting('server_version_num')::int as version`,
  );
  if (row && row.version < OLDEST_SERVER) throw new Error('Mutabaa needs PostgreSQL 15 or later');
};
