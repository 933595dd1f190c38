import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { systemVariables } from '../config/environment.ts';
import { findFreeLoopbackPort } from '../config/free-port.ts';
import { disownPostmasterFile, endOrphans, isServerOf, readPostmasterFile } from './postmaster-file.ts';
import { withProcessLock } from './process-lock.ts';
import { prepareServerHome, type ServerHome } from './server-account.ts';
import { prepareBinaries, type ServerBinaries } from './server-binaries.ts';

const DATABASE = 'mutabaa';
const USER = 'mutabaa';
/** Every process that uses the server holds one such connection, from opening to closing it. */
const HOLDER = 'mutabaa: holds the embedded server';
/** Recovery after a crash of a large database takes its time; a person has been told that it starts. */
const START_LIMIT_SECONDS = 120;
const RETRY_MS = 50;
const LOG_LIMIT_BYTES = 5_000_000;

/** A server that this process uses, its own or one that another process started. */
export interface EmbeddedServer {
  /** Address of the database `mutabaa`, with user and password. */
  readonly url: string;
  /** Ends this process's use; stops the server when nobody else is connected to it. */
  close(): Promise<void>;
}

/** What `openEmbeddedServer` needs to know. */
export interface EmbeddedServerOptions {
  readonly dataDir: string;
  /** Prints a line for the person who started the program. */
  readonly log: (line: string) => void;
  /** PostgreSQL settings on top of ours, used when this call starts the server (tests turn `fsync` off). */
  readonly settings?: Readonly<Record<string, string>>;
}

interface Cluster extends ServerHome {
  readonly data: string;
  readonly lock: string;
  readonly serverLog: string;
  readonly binaries: ServerBinaries;
  readonly options: EmbeddedServerOptions;
}

/**
 * Opens the PostgreSQL server of a data folder: makes the cluster when there is none, starts it when it does
 * not run, and joins it when another process has it running. It listens on a free loopback port, with a
 * password kept in the cluster, and survives this process being killed: the next one joins or recovers it.
 * Any number of processes may call this at the same moment.
 * @throws Error with PostgreSQL's own words when the server cannot start
 */
export const openEmbeddedServer = async (options: EmbeddedServerOptions): Promise<EmbeddedServer> => {
  const home = await prepareServerHome(options.dataDir);
  const lock = path.join(home.folder, 'lock');
  return withProcessLock(lock, async () => {
    const cluster = {
      ...home,
      lock,
      options,
      data: path.join(home.folder, 'cluster'),
      serverLog: path.join(home.folder, 'server.log'),
      binaries: await prepareBinaries(home),
    };
    await createCluster(cluster);
    const holder = await joinOrStart(cluster);
    await createDatabase(holder);
    return { url: address(holder), close: closeOnce(cluster, holder) };
  });
};

const passwordFile = (data: string): string => path.join(data, 'mutabaa.password');

/** The cluster is made under another name and renamed when complete: a half-made one is never used. */
const createCluster = async (cluster: Cluster): Promise<void> => {
  if (await stat(cluster.data).catch(() => undefined)) return;
  cluster.options.log(`Creating the database in ${cluster.folder}`);
  const unfinished = `${cluster.data}.unfinished`;
  const password = `${unfinished}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(password, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  const { uid, gid } = cluster.account;
  if (uid !== undefined && gid !== undefined) await chown(password, uid, gid);
  const created = await run(cluster, cluster.binaries.initdb, [
    ...['-D', unfinished, '-U', USER, `--pwfile=${password}`, '--auth=scram-sha-256', '--no-instructions'],
    // The provider that is the same on every system: text sorts alike wherever the data goes.
    ...['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['-c', 'timezone=UTC', '-c', 'log_timezone=UTC', '-c', 'include_if_exists=mutabaa.conf'],
  ]);
  if (created.code !== 0) throw new Error(`PostgreSQL could not create the database:\n${created.output}`);
  await rename(password, passwordFile(unfinished));
  await rename(unfinished, cluster.data);
};

/** Connects to the running server, or starts it and connects. */
const joinOrStart = async (cluster: Cluster): Promise<pg.Client> => {
  const password = (await readFile(passwordFile(cluster.data), 'utf8')).trim();
  const deadline = Date.now() + START_LIMIT_SECONDS * 1_000;
  while (Date.now() < deadline) {
    const found = await readPostmasterFile(cluster.data);
    if (found?.ready) {
      const holder = await connect(cluster, found.port, password);
      if (holder) return holder;
    }
    if (!found || !(await isServerOf(cluster.data, found.pid))) {
      if (found) await disownPostmasterFile(cluster.data);
      await start(cluster);
    }
    await sleep(RETRY_MS);
  }
  throw new Error(
    `PostgreSQL did not answer within ${START_LIMIT_SECONDS} seconds: see ${cluster.serverLog}`,
  );
};

/** A connection if the server at this port is the cluster's own: another may have the port of a dead one. */
const connect = async (cluster: Cluster, port: number, password: string): Promise<pg.Client | undefined> => {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: USER,
    password,
    database: 'postgres',
    application_name: HOLDER,
    ssl: false,
    connectionTimeoutMillis: 5_000,
  });
  // A server stopped from outside ends this connection; whoever queries next gets the error.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      "SELECT current_setting('data_directory') AS folder",
    );
    if (await isSameFolder(rows[0]?.folder ?? '', cluster.data)) return client;
  } catch {
    // Not ready, shutting down, or not ours: the caller looks again.
  }
  await client.end().catch(() => undefined);
  return undefined;
};

const isSameFolder = async (one: string, other: string): Promise<boolean> => {
  const [a, b] = await Promise.all([stat(one).catch(() => undefined), stat(other)]);
  return a?.ino === b.ino && a.dev === b.dev;
};

const start = async (cluster: Cluster): Promise<void> => {
  cluster.options.log('Starting PostgreSQL');
  await writeSettings(cluster);
  const before = await openLog(cluster);
  const started = await run(cluster, cluster.binaries.pgCtl, [
    ...['start', '-w', '-s', '-t', String(START_LIMIT_SECONDS), '-D', cluster.data, '-l', cluster.serverLog],
  ]);
  if (started.code === 0) return;
  const reason = (await readFile(cluster.serverLog)).subarray(before).toString('utf8').trim();
  if (/shared memory block/.test(reason)) return endOrphans(cluster.data);
  // Somebody took the port between choosing and using it: the caller tries again with another.
  if (/could not bind/.test(reason)) return;
  throw new Error(`PostgreSQL could not start:\n${reason || started.output}`);
};

/**
 * PostgreSQL's own defaults, said aloud: `initdb` finds out what the machine can do by starting servers with the
 * options it was given, none of which starts with an `include`, and so settles for the least: 400 kB and 20.
 */
const CAPACITY = { shared_buffers: '128MB', max_connections: '100' } as const;

/** Our part of the configuration, written anew at each start because the port is chosen anew. */
const writeSettings = async (cluster: Cluster): Promise<void> => {
  const settings = {
    ...CAPACITY,
    listen_addresses: '127.0.0.1',
    port: String(await findFreeLoopbackPort()),
    unix_socket_directories: '',
    ...cluster.options.settings,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
  );
  await writeFile(path.join(cluster.data, 'mutabaa.conf'), lines.join(''), { mode: 0o644 });
};

/** Makes sure the log belongs to the server's account and does not grow for ever; gives its length. */
const openLog = async (cluster: Cluster): Promise<number> => {
  const size = await stat(cluster.serverLog).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(cluster.serverLog, `${cluster.serverLog}.1`);
  const file = await open(cluster.serverLog, 'a', 0o600);
  const { uid, gid } = cluster.account;
  if (uid !== undefined && gid !== undefined) await file.chown(uid, gid);
  await file.close();
  return size > LOG_LIMIT_BYTES ? 0 : size;
};

/** Runs a program of PostgreSQL as the server's account, with nothing of our environment that it could obey. */
const run = (cluster: Cluster, program: string, args: string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...cluster.account,
      cwd: cluster.folder,
      env: { ...systemVariables(), LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) =>
      reject(
        new Error(
          `PostgreSQL's programs do not run here (${error.message}): set DATABASE_URL to a server (15 or later).`,
        ),
      ),
    );
    // Not `close`: on Windows the server inherits the pipes and keeps them open.
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });

const createDatabase = async (holder: pg.Client): Promise<void> => {
  const { rowCount } = await holder.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount === 0) await holder.query(`CREATE DATABASE ${DATABASE}`);
};

const address = (holder: pg.Client): string =>
  `postgres://${USER}:${holder.password}@127.0.0.1:${holder.port}/${DATABASE}`;

const closeOnce = (cluster: Cluster, holder: pg.Client): (() => Promise<void>) => {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= withProcessLock(cluster.lock, () => close(cluster, holder));
    return closing;
  };
};

const close = async (cluster: Cluster, holder: pg.Client): Promise<void> => {
  const used = await isUsedByOthers(holder).catch(() => true);
  await holder.end().catch(() => undefined);
  if (used) return;
  const stopped = await run(cluster, cluster.binaries.pgCtl, [
    'stop',
    '-w',
    '-s',
    '-m',
    'fast',
    '-D',
    cluster.data,
  ]);
  if (stopped.code !== 0) throw new Error(`PostgreSQL could not be stopped:\n${stopped.output}`);
};

/** Connections that this process has just ended stay listed for a moment, so a second look is taken. */
const isUsedByOthers = async (holder: pg.Client): Promise<boolean> => {
  for (let look = 0; look < 10; look += 1) {
    const { rows } = await holder.query<{ name: string }>(
      `SELECT application_name AS name FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    if (rows.length === 0) return false;
    if (rows.some(({ name }) => name === HOLDER)) return true;
    await sleep(RETRY_MS);
  }
  return true;
};
