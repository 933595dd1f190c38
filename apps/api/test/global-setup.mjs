import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedServer } from '../src/database/embedded-server.ts';

/** Speed over safety: a test run's data is thrown away anyway. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

/**
 * Gives the test run one PostgreSQL server: the one of DATABASE_URL, else an embedded one in a temporary folder.
 * Specs take their databases from it by `createTestDatabase()`.
 */
export default async () => {
  process.env.MUTABAA_TEST_RUN = `mutabaa_test_${process.pid}_${Date.now().toString(36)}`;
  if (process.env.DATABASE_URL) {
    process.env.MUTABAA_TEST_SERVER = process.env.DATABASE_URL;
    return;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'mutabaa-test-'));
  // Open to the account that runs PostgreSQL when the tests run as root.
  await chmod(folder, 0o755);
  const server = await openEmbeddedServer({ dataDir: folder, log: () => undefined, settings: SETTINGS });
  process.env.MUTABAA_TEST_SERVER = server.url;
  globalThis.mutabaaTestServer = { server, folder };
};
