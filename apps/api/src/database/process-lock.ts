import { open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isNativeError } from 'node:util/types';

const HEARTBEAT_MS = 1_000;
/** A holder that was stopped, or whose number another process has now, goes quiet: then it is gone. */
const QUIET_MS = 10_000;
const WAIT_MS = 25;

/** Whether a process with this number exists, whoever it belongs to. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isNativeError(error) && 'code' in error && error.code === 'EPERM';
  }
};

const tryCreate = async (file: string): Promise<boolean> => {
  const handle = await open(file, 'wx').catch((error: unknown) => {
    if (isNativeError(error) && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  });
  if (!handle) return false;
  await handle.writeFile(String(process.pid));
  await handle.close();
  return true;
};

const isAbandoned = async (file: string): Promise<boolean> => {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    if (Date.now() - mtimeMs > QUIET_MS) return true;
    return text !== '' && !isAlive(Number(text));
  } catch {
    return false;
  }
};

/** Renaming first lets only one of several waiting processes take an abandoned file away. */
const removeAbandoned = async (file: string): Promise<void> => {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  await rm(aside, { force: true });
};

/**
 * Runs work while no other process (and nothing else in this one) runs work under the same file.
 * A file left behind by a killed process does not block.
 */
export const withProcessLock = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  while (!(await tryCreate(file))) {
    if (await isAbandoned(file)) await removeAbandoned(file);
    else await sleep(WAIT_MS);
  }
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { force: true });
  }
};
