// The real application for the browser tests, on data of its own that is gone afterwards.
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pinnedNode, root } from './runtime.mjs';

const dataDir = await mkdtemp(path.join(tmpdir(), 'mutabaa-e2e-'));
// Open to the account that runs PostgreSQL when the tests run as root.
await chmod(dataDir, 0o755);

// An external database of the person who runs the tests is not for tests to write to.
const { DATABASE_URL, ...inherited } = process.env;
const child = spawn(pinnedNode(), [path.join(root, 'apps/api/dist/main.js')], {
  stdio: 'inherit',
  env: { ...inherited, DATA_DIR: dataDir, SAMPLE_DATA: 'true', NODE_ENV: 'production', LOG_LEVEL: 'warn' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
child.on('exit', async (code) => {
  await rm(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
