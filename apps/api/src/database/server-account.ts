import { execFile, spawn } from 'node:child_process';
import {
  access,
  chmod,
  chown,
  constants,
  mkdir,
  mkdtemp,
  readlink,
  rmdir,
  stat,
  symlink,
} from 'node:fs/promises';
import path from 'node:path';

/**
 * The operating-system account that PostgreSQL runs as. Empty means this process's own: only root needs
 * another, because PostgreSQL refuses to run as root.
 */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

/** Where data goes when root's own folders are closed to the server's account: kept between restarts. */
const SYSTEM_FOLDER = process.platform === 'darwin' ? '/usr/local/var/mutabaa' : '/var/lib/mutabaa';

const output = (command: string, args: string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile(command, args, (error, stdout) => resolve(error ? undefined : stdout.trim()));
  });

const findAccount = async (name: string): Promise<ServerAccount | undefined> => {
  const [uid, gid] = await Promise.all([output('id', ['-u', name]), output('id', ['-g', name])]);
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
};

const createAccount = async (): Promise<ServerAccount | undefined> => {
  await output('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/bin/false',
    'mutabaa',
  ]);
  return findAccount('mutabaa');
};

const isRoot = (): boolean => process.getuid?.() === 0;

const ownerOf = async (folder: string): Promise<ServerAccount | undefined> => {
  const found = await stat(folder).catch(() => undefined);
  return found ? { uid: found.uid, gid: found.gid } : undefined;
};

/**
 * Chooses the account for a cluster: whoever owns it already, else (for root) `postgres`, else a system
 * account made for this, else `nobody`.
 */
const chooseAccount = async (home: string): Promise<ServerAccount> => {
  if (!isRoot()) return {};
  const owner = await ownerOf(home);
  if (owner?.uid) return owner;
  const account =
    (await findAccount('postgres')) ??
    (await findAccount('mutabaa')) ??
    (await createAccount()) ??
    (await findAccount('nobody'));
  if (!account) throw new Error('PostgreSQL cannot run as root and no other account was found to run it.');
  return account;
};

/** Whether the account can read a file or folder, every folder above it included. */
export const canReach = async (account: ServerAccount, target: string): Promise<boolean> => {
  if (account.uid === undefined) {
    return access(target, constants.R_OK).then(
      () => true,
      () => false,
    );
  }
  const test = spawn('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', target], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    test.once('error', () => resolve(false));
    test.once('exit', (code) => resolve(code === 0));
  });
};

/** Makes a folder for the server outside the closed one and leaves a link to it in the data folder. */
const placeElsewhere = async (link: string): Promise<string> => {
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  const folder = await mkdtemp(path.join(SYSTEM_FOLDER, 'postgres-'));
  try {
    await symlink(folder, link);
    return folder;
  } catch {
    // Another process starting at the same moment was first: its place is everybody's.
    await rmdir(folder);
    return path.resolve(path.dirname(link), await readlink(link));
  }
};

const placeHome = async (link: string): Promise<string> => {
  const linked = await readlink(link).catch(() => undefined);
  if (linked !== undefined) return path.resolve(path.dirname(link), linked);
  const account = await chooseAccount(link);
  if (await canReach(account, path.dirname(link))) return link;
  if (await ownerOf(link)) {
    throw new Error(
      `The database in ${link} is closed to the account that owns it: open the folders above it.`,
    );
  }
  return placeElsewhere(link);
};

/** The folder that holds the server's files, and the account that owns it. */
export interface ServerHome {
  readonly folder: string;
  readonly account: ServerAccount;
}

/**
 * Finds or makes the server's folder: `<dataDir>/postgres`, or, when root starts a checkout that other
 * accounts cannot enter (such as one in root's own home), a folder under the system's place for such data
 * with `<dataDir>/postgres` as a link to it. Moving or removing the data folder thus acts as expected.
 */
export const prepareServerHome = async (dataDir: string): Promise<ServerHome> => {
  await mkdir(dataDir, { recursive: true });
  const folder = await placeHome(path.join(dataDir, 'postgres'));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const account = await chooseAccount(folder);
  if (account.uid !== undefined && account.gid !== undefined) await chown(folder, account.uid, account.gid);
  await refuseForeignHome(folder);
  await chmod(folder, 0o700);
  return { folder, account };
};

/** Started by root once and by a person now: say so, instead of failing on the first file. */
const refuseForeignHome = async (folder: string): Promise<void> => {
  const uid = process.getuid?.();
  if (uid === undefined || uid === 0) return;
  const owner = await ownerOf(folder);
  if (owner?.uid === uid) return;
  throw new Error(
    `The database in ${folder} belongs to another account (${owner?.uid}): start as that account or as root, or set DATA_DIR to another folder.`,
  );
};
