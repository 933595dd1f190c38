import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const isPinned = () => process.version === `v${pinnedVersion()}`;

const pinnedVersion = () => {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return devDependencies['node-runtime'].replace(/^npm:node@/, '');
};

/** The Node that the project pins, wherever the script itself runs. */
export const pinnedNode = () => {
  if (isPinned()) return process.execPath;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = path.join(root, 'node_modules', 'node-runtime', 'bin', program);
  if (existsSync(file)) return file;
  throw new Error(
    `Node ${pinnedVersion()} is not installed in this project: run "npx -y pnpm@12 install" first.`,
  );
};

/**
 * Runs a script of the project under the pinned Node: in this process when that is what runs it already (no
 * second process that could be left behind), else in another one that receives the same signals.
 * @param {string} script path of the script, from the root
 */
export const runScript = async (script) => {
  const file = path.join(root, script);
  if (isPinned()) {
    process.argv[1] = file;
    // Compiled code is kept beside the packages that it comes from: a second start reads it ready-made.
    module.enableCompileCache(path.join(root, 'node_modules', '.cache', 'node'));
    await import(new URL(`../${script}`, import.meta.url).href);
    return;
  }
  const child = spawn(pinnedNode(), [file, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl+C to both processes by itself; sent twice it would cut the shutdown short.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
};

/**
 * Runs a program under the pinned Node and gives its exit code.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export const runNode = (args, options = {}) => runProgram(pinnedNode(), args, options);

/**
 * Runs a program and gives its exit code; 127 when there is no such program.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export const runProgram = (program, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: root, ...options });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });

/**
 * The script behind a package's command, so that no shell or `.cmd` file is needed to run it.
 * @param {string} workspace folder of the workspace package that depends on it, from the root
 * @param {string} name name of the package
 * @param {string} command name of its command
 */
export const findCommand = (workspace, name, command) => {
  const manifest = findManifest(path.join(root, workspace), name);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
};

const findManifest = (folder, name) => {
  const search = createRequire(path.join(folder, 'package.json')).resolve.paths(name) ?? [];
  const found = search.map((place) => path.join(place, name, 'package.json')).find(existsSync);
  if (!found) throw new Error(`${name} is not installed: run "npx -y pnpm@12 install" first.`);
  return found;
};
