import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findCommand, root, runNode } from './runtime.mjs';

const STAMP = '.sources';
const isSource = (file) => !/\.(spec|test)\.tsx?$/.test(file);

const parts = [
  {
    name: 'the API',
    folder: 'apps/api',
    sources: ['apps/api/src', 'apps/api/.swcrc', 'apps/api/package.json'],
    command: () => [
      findCommand('apps/api', '@swc/cli', 'swc'),
      ...['src', '--strip-leading-paths', '--ignore', '**/*.spec.ts', '--quiet', '--out-dir'],
    ],
  },
  {
    name: 'the dashboard',
    folder: 'apps/web',
    sources: [
      ...['src', 'public', 'index.html', 'package.json', 'vite.config.ts', 'lingui.config.ts'],
      ...['postcss.config.mjs', 'tsconfig.json'],
    ]
      .map((entry) => `apps/web/${entry}`)
      .concat('packages/contracts/src', 'packages/reference-data/src', 'pnpm-lock.yaml'),
    command: () => [
      findCommand('apps/web', 'vite', 'vite'),
      ...['build', '--logLevel', 'warn', '--emptyOutDir', '--outDir'],
    ],
  },
];

const listFiles = async (entry) => {
  const entries = await readdir(path.join(root, entry), { recursive: true, withFileTypes: true }).catch(
    (error) => {
      if (error.code === 'ENOTDIR') return undefined;
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  if (!entries) return [path.join(root, entry)];
  return entries.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
};

/** A fingerprint of what a part is built from: names and contents, so that a fresh clone of the same is equal. */
const fingerprint = async (part) => {
  const files = (await Promise.all(part.sources.map(listFiles))).flat().filter(isSource).sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256').update(process.version);
  files.forEach((file, index) => {
    hash.update(`\0${path.relative(root, file)}\0`).update(contents[index]);
  });
  return hash.digest('hex');
};

/**
 * Builds beside the last result and swaps at the end: a failed build leaves the last one in place, and
 * nobody ever starts half a build.
 */
const build = async (part, stamp, stdio) => {
  const folder = path.join(root, part.folder);
  const result = path.join(folder, 'dist');
  const unfinished = `${result}.${process.pid}`;
  const [script, ...args] = part.command();
  try {
    const code = await runNode([script, ...args, unfinished], {
      cwd: folder,
      stdio,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (code !== 0) throw new Error(`Building ${part.name} failed.`);
    await writeFile(path.join(unfinished, STAMP), stamp);
    await rm(result, { recursive: true, force: true });
    await rename(unfinished, result);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
};

/**
 * Builds the API and the dashboard where their sources have changed since the last build.
 * @param {{ say?: (line: string) => void, stdio?: import('node:child_process').StdioOptions, only?: string }} options
 */
export const buildIfChanged = async ({ say = console.log, stdio = 'inherit', only } = {}) => {
  for (const part of parts) {
    if (only && part.folder !== only) continue;
    const stamp = await fingerprint(part);
    const last = await readFile(path.join(root, part.folder, 'dist', STAMP), 'utf8').catch(() => '');
    if (stamp === last) continue;
    say(`Building ${part.name}`);
    await build(part, stamp, stdio);
  }
};

if (process.argv[1] === import.meta.filename) await buildIfChanged();
