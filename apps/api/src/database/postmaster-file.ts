import { execFile } from 'node:child_process';
import { readdir, readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isAlive } from './process-lock.ts';

/** What a running server has written about itself in `postmaster.pid` (or one that was killed, long ago). */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

const fileOf = (cluster: string): string => path.join(cluster, 'postmaster.pid');

/** Reads the cluster's `postmaster.pid`; undefined when there is none. */
export const readPostmasterFile = async (cluster: string): Promise<PostmasterFile | undefined> => {
  const text = await readFile(fileOf(cluster), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split(/\r?\n/);
  return {
    pid: Number(lines[PID_LINE]),
    port: Number(lines[PORT_LINE]),
    ready: lines[STATUS_LINE]?.trim() === 'ready',
  };
};

const output = (command: string, args: string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(command, args, { windowsHide: true }, (_error, stdout) => resolve(stdout));
  });

/** Every process of a server has the cluster's folder as its working folder, which Linux shows. */
const worksIn = async (pid: number | string, cluster: string): Promise<boolean> => {
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return folder !== undefined && folder === (await realpath(cluster));
};

/** Whether the process with this number is a server of this cluster, and not a later process with its number. */
export const isServerOf = async (cluster: string, pid: number): Promise<boolean> => {
  if (!(pid > 0) || !isAlive(pid)) return false;
  if (process.platform === 'linux') return worksIn(pid, cluster);
  if (process.platform === 'win32') {
    return /postgres\.exe/i.test(await output('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']));
  }
  return (await output('ps', ['-p', String(pid), '-o', 'command='])).includes(cluster);
};

/**
 * Marks a `postmaster.pid` whose server is gone but whose number another process has now, which PostgreSQL
 * would respect for ever. The file stays, because the rest of it lets PostgreSQL see whether children of the
 * dead server still work on the data; only the number becomes ours, which a server that we start ignores as
 * its own ancestor's.
 */
export const disownPostmasterFile = async (cluster: string): Promise<void> => {
  const lines = (await readFile(fileOf(cluster), 'utf8')).split('\n');
  lines[PID_LINE] = String(process.pid);
  await writeFile(fileOf(cluster), lines.join('\n'));
};

/**
 * Ends processes of a server whose main process was killed while they were busy. PostgreSQL refuses to start
 * beside them. Found on Linux; elsewhere PostgreSQL's own message is shown.
 */
export const endOrphans = async (cluster: string): Promise<void> => {
  if (process.platform !== 'linux') return;
  for (const entry of await readdir('/proc')) {
    // SIGQUIT is PostgreSQL's own "stop at once": the next start recovers from the log, nothing is lost.
    if (/^\d+$/.test(entry) && (await worksIn(entry, cluster))) process.kill(Number(entry), 'SIGQUIT');
  }
};
