// `node scripts/check-image-steps.mjs`: performs the Dockerfile's steps on clean folders, where no container
// engine runs, then starts the result (on DATABASE_URL, else on the embedded server) and asks whether it is ready.
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCopy, readDockerfile, readIgnored, readVariables } from './dockerfile.mjs';
import { pinnedNode, root, runProgram } from './runtime.mjs';

const RUN_LIMIT_MS = 10 * 60_000;
const READY_LIMIT_MS = 60_000;
const isIgnored = readIgnored(await readFile(path.join(root, '.dockerignore'), 'utf8'));
const nodeFolder = path.dirname(pinnedNode());

/** A stage's file system is a folder: absolute paths of the image begin there. */
const inside = (image, place) => path.join(image.folder, path.posix.resolve(image.workdir, place));

const copy = async (image, images, words) => {
  const { from, sources, target } = readCopy(words);
  for (const source of sources) {
    const origin = from ? path.join(images.get(from).folder, source) : path.join(root, source);
    const isFolder = (await stat(origin)).isDirectory();
    const destination = inside(image, target);
    await cp(
      origin,
      isFolder || !target.endsWith('/') ? destination : path.join(destination, path.basename(source)),
      {
        recursive: true,
        verbatimSymlinks: true,
        filter: (file) => Boolean(from) || !isIgnored(path.relative(root, file).replaceAll(path.sep, '/')),
      },
    );
  }
};

/** With a cache of its own, as in an image: nothing that is installed here may help, or be held up. */
const run = async (image, words) => {
  const command = words.replace(/(?<=\s)\/(?=\w)/g, `${image.folder}/`);
  const env = {
    // This machine's way to the registry: proxies, certificates.
    ...process.env,
    ...image.variables,
    CI: 'true',
    npm_config_cache: path.join(image.folder, '..', 'npm-cache'),
    PATH: `${nodeFolder}:${process.env.PATH}`,
  };
  const code = await runProgram('/bin/sh', ['-c', command], {
    cwd: inside(image, '.'),
    env,
    timeout: RUN_LIMIT_MS,
  });
  if (code !== 0) throw new Error(`RUN ${words} ended with code ${code}`);
};

const perform = async (image, images, { name, words }) => {
  console.log(`${image.name}: ${name} ${words}`);
  if (name === 'COPY') await copy(image, images, words);
  if (name === 'RUN') await run(image, words);
  if (name === 'ENV') Object.assign(image.variables, readVariables(words));
  if (name === 'CMD') image.command = JSON.parse(words);
  if (name === 'WORKDIR') {
    image.workdir = words;
    await mkdir(inside(image, '.'), { recursive: true });
  }
};

const buildImage = async (work) => {
  const images = new Map();
  let image;
  for (const stage of readDockerfile(await readFile(path.join(root, 'Dockerfile'), 'utf8'))) {
    const base = images.get(stage.base);
    image = { workdir: '/', variables: {}, ...base, name: stage.name, folder: path.join(work, stage.name) };
    image.variables = { ...image.variables };
    await mkdir(image.folder);
    if (base) await cp(base.folder, image.folder, { recursive: true, verbatimSymlinks: true });
    images.set(stage.name, image);
    for (const instruction of stage.instructions) await perform(image, images, instruction);
  }
  return image;
};

const findFreePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const waitUntilReady = async (address, child) => {
  const deadline = Date.now() + READY_LIMIT_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(`${address}/api/health/ready`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(250);
  }
  throw new Error('The result of the steps did not become ready.');
};

const tryOut = async (image) => {
  const port = await findFreePort();
  const [, ...args] = image.command;
  const env = {
    ...image.variables,
    PATH: process.env.PATH,
    DATABASE_URL: process.env.DATABASE_URL,
    DATA_DIR: path.join(image.folder, image.variables.DATA_DIR),
    PORT: String(port),
    LOG_LEVEL: 'warn',
  };
  const child = spawn(pinnedNode(), args, { cwd: inside(image, '.'), env, stdio: 'inherit' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const address = `http://127.0.0.1:${port}`;
    await waitUntilReady(address, child);
    const page = await fetch(address, { headers: { accept: 'text/html' } });
    if (!page.ok) throw new Error(`The dashboard answers ${page.status}.`);
  } finally {
    child.kill('SIGTERM');
  }
  const code = await ended;
  if (code !== 0) throw new Error(`The process ended with code ${code} when asked to stop.`);
};

const work = await mkdtemp(path.join(tmpdir(), 'mutabaa-image-'));
try {
  // Open to the account that runs PostgreSQL when this runs as root.
  await chmod(work, 0o755);
  const image = await buildImage(work);
  await tryOut(image);
  console.log('The steps of the Dockerfile give an application that starts, is ready, and stops when asked.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
