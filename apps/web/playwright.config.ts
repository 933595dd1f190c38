import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';

/** Asked of the system once and kept, because every worker process reads this file again. */
const chooseFreePort = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? String(address.port) : ''));
    });
  });

process.env.MUTABAA_E2E_PORT ??= await chooseFreePort();
process.env.ADMIN_EMAIL = 'admin@mutabaa.example';
process.env.ADMIN_PASSWORD = 'a long pass phrase for tests';

const address = `http://127.0.0.1:${process.env.MUTABAA_E2E_PORT}`;
const inCi = Boolean(process.env.CI);

export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  workers: 2,
  retries: inCi ? 1 : 0,
  forbidOnly: inCi,
  timeout: 60_000,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? './test-results/results.json' }],
  ],
  use: {
    baseURL: address,
    browserName: 'chromium',
    // `pnpm test` says which browser it has found; without it, the one that Playwright has downloaded.
    launchOptions: {
      executablePath: process.env.MUTABAA_BROWSER || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node ../../scripts/e2e-server.mjs',
    url: `${address}/api/health/ready`,
    env: { PORT: process.env.MUTABAA_E2E_PORT, HOST: '127.0.0.1' },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
