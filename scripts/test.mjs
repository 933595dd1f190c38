// `npx -y pnpm@12 test [jest|browser] [pattern …]`: everything, or one kind, or what matches a pattern.
// The last line is the sum of all kinds: `N passed, N failed`.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildIfChanged } from './build.mjs';
import { describeCounts } from './jest-counts.mjs';
import { findCommand, root, runNode } from './runtime.mjs';

const [first, ...rest] = process.argv.slice(2);
const kind = first === 'jest' || first === 'browser' ? first : 'all';
const patterns = (kind === 'all' ? [first, ...rest] : rest).filter((pattern) => pattern !== undefined);
const results = await mkdtemp(path.join(tmpdir(), 'mutabaa-results-'));

const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** Numbers of a run that ended with this code; one that ended badly without saying how counts as a failure. */
const counted = (counts, code) => ({ ...counts, failed: counts.failed || (code === 0 ? 0 : 1) });
const nothing = { passed: 0, failed: 0, skipped: 0 };

const runJest = async () => {
  const file = path.join(results, 'jest.json');
  const jest = findCommand('.', 'jest', 'jest');
  const code = await runNode(
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...patterns],
    {
      env: { ...process.env, MUTABAA_TEST_COUNTS: file },
    },
  );
  return counted(await readJson(file).catch(() => nothing), code);
};

const runBrowser = async () => {
  const browser = await findBrowser((line) => console.log(line));
  if (browser === undefined) {
    console.log('Browser tests skipped: no browser is installed, and none could be downloaded or installed.');
    return { ...nothing, failed: process.env.CI ? 1 : 0, skipped: process.env.CI ? 0 : 1 };
  }
  const file = path.join(results, 'browser.json');
  const playwright = findCommand('apps/web', '@playwright/test', 'playwright');
  const code = await runNode([playwright, 'test', '--pass-with-no-tests', ...patterns], {
    cwd: path.join(root, 'apps/web'),
    env: { ...process.env, MUTABAA_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const { stats } = await readJson(file).catch(() => ({
    stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0 },
  }));
  const counts = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  return counted(counts, code);
};

const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

try {
  await buildIfChanged();
  const jest = kind === 'browser' ? nothing : await runJest();
  const browser = kind === 'jest' ? nothing : await runBrowser();
  const total = sum(jest, browser);
  console.log(describeCounts(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  console.log(describeCounts({ ...nothing, failed: 1 }));
  process.exitCode = 1;
} finally {
  await rm(results, { recursive: true, force: true });
}
