import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findCommand, pinnedNode, root, runProgram } from './runtime.mjs';

const DOWNLOAD_LIMIT_MS = 5 * 60_000;
const LAUNCH_LIMIT_MS = 60_000;
const PACKAGE_LIMIT_MS = 10 * 60_000;
const INSTALLED_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** An empty path lets Playwright use the browser that it has downloaded. */
const PLAYWRIGHTS_OWN = '';
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Whether a browser can really be started: a downloaded one may lack libraries of the system. */
const runs = async (executablePath) => {
  const { chromium } = createRequire(path.join(root, 'apps/web/package.json'))('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath, timeout: LAUNCH_LIMIT_MS });
    await browser.close();
    return true;
  } catch {
    return false;
  }
};

/** Playwright's own browser, of exactly the version that it is tested with. */
const download = async (say) => {
  if (await runs(undefined)) return PLAYWRIGHTS_OWN;
  say("Downloading Playwright's browser for the browser tests");
  const command = findCommand('apps/web', '@playwright/test', 'playwright');
  const args = [command, 'install', 'chromium-headless-shell'];
  const code = await runProgram(pinnedNode(), args, { timeout: DOWNLOAD_LIMIT_MS, stdio: 'ignore' });
  if (await runs(undefined)) return PLAYWRIGHTS_OWN;
  say(code === 0 ? 'It does not start on this system' : 'It could not be downloaded');
  return undefined;
};

const findInstalled = async () => {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = INSTALLED_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  for (const candidate of [...onPath, ...USUAL_PLACES]) {
    if (existsSync(candidate) && (await runs(candidate))) return candidate;
  }
  return undefined;
};

const installPackage = async (say) => {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  const isRoot = process.getuid() === 0;
  if (!isRoot && (await runProgram('sudo', ['-n', 'true'], { stdio: 'ignore' })) !== 0) return undefined;
  say('Installing the system package "chromium" for the browser tests');
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-y', ...args];
    const [program, ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return runProgram(program, rest, { stdio: ['ignore', 'ignore', 2], timeout: PACKAGE_LIMIT_MS });
  };
  await apt('update');
  await apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return findInstalled();
};

/**
 * Finds a browser for the tests, or gets one: Playwright's own download, one that is installed already, or
 * the system's package where this user may install it.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} its executable, empty for Playwright's own; undefined when there is
 *   none to be had
 */
export const findBrowser = async (say) =>
  (await download(say)) ?? (await findInstalled()) ?? (await installPackage(say));
