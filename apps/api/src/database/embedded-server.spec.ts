import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, readlink, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type EmbeddedServer, openEmbeddedServer } from './embedded-server.ts';
import { isAlive } from './process-lock.ts';

const isRoot = process.getuid?.() === 0;
const settings = { fsync: 'off' };

describe('the embedded server', () => {
  let dataDir: string;
  const open: EmbeddedServer[] = [];
  let said: string[] = [];

  const start = async (folder = dataDir): Promise<EmbeddedServer> => {
    const server = await openEmbeddedServer({ dataDir: folder, log: (line) => said.push(line), settings });
    open.push(server);
    return server;
  };
  const query = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const postmasterFile = () => path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const postmasterPid = async () => Number((await readFile(postmasterFile(), 'utf8')).split('\n')[0]);
  const killServer = async () => {
    const pid = await postmasterPid();
    process.kill(pid, 'SIGKILL');
    while (isAlive(pid)) await sleep(10);
  };
  const isStopped = () =>
    stat(postmasterFile()).then(
      () => false,
      () => true,
    );

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(await realpath(tmpdir()), 'mutabaa-server-'));
    await chmod(dataDir, 0o755);
    said = [];
  });
  afterEach(async () => {
    for (const server of open.splice(0)) await server.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('starts from nothing with an empty database in UTF-8 and says what it does', async () => {
    const { url } = await start();
    const [row] = await query(
      url,
      `SELECT current_database() AS name, current_setting('server_encoding') AS encoding,
              current_setting('TimeZone') AS zone, lower('ÀÉ') AS lower`,
    );
    expect(row).toEqual({ name: 'mutabaa', encoding: 'UTF8', zone: 'UTC', lower: 'àé' });
    expect(said).toEqual([expect.stringMatching(/^Creating the database in /), 'Starting PostgreSQL']);
  });

  it('has memory and connections enough for a register', async () => {
    const { url } = await start();
    expect(
      await query(
        url,
        `SELECT current_setting('shared_buffers') AS memory, current_setting('max_connections') AS most`,
      ),
    ).toEqual([{ memory: '128MB', most: '100' }]);
  });

  it('has the extensions that search needs', async () => {
    const { url } = await start();
    const rows = await query(
      url,
      `CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;
       SELECT extname AS name FROM pg_extension WHERE extname IN ('pg_trgm', 'unaccent') ORDER BY 1`,
    ).catch((error: unknown) => error);
    expect(rows).not.toBeInstanceOf(Error);
    expect(
      await query(url, "SELECT unaccent('é') AS plain, similarity('torture', 'tortures') > 0.5 AS near"),
    ).toEqual([{ plain: 'e', near: true }]);
  });

  it('lets nobody in without the password, which only its account can read', async () => {
    const { url } = await start();
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
    const { mode } = await stat(path.join(dataDir, 'postgres', 'cluster', 'mutabaa.password'));
    expect(mode & 0o077).toBe(0);
  });

  it('keeps what was stored from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.close();
    expect(await isStopped()).toBe(true);
    const second = await start();
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('is joined by the second that opens it and stops with the last', async () => {
    const first = await start();
    const second = await start();
    expect(second.url).toBe(first.url);
    await first.close();
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.close();
    expect(await isStopped()).toBe(true);
  });

  it('stays up while somebody else is connected to it', async () => {
    const first = await start();
    const visitor = new pg.Client({ connectionString: first.url });
    await visitor.connect();
    await first.close();
    expect((await visitor.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await visitor.end();
    await start();
  });

  it('comes up once when several open it from nothing at the same moment', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
  });

  it('recovers after the server was killed', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await killServer();
    const second = await start();
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('recovers when the number of the killed server belongs to another process now', async () => {
    await start();
    await killServer();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(other, 'spawn');
    const lines = (await readFile(postmasterFile(), 'utf8')).split('\n');
    await writeFile(postmasterFile(), [other.pid, ...lines.slice(1)].join('\n'));
    try {
      const { url } = await start();
      expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(isAlive(other.pid ?? 0)).toBe(true);
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('recovers when a busy child has outlived the killed server', async () => {
    const first = await start();
    const busy = query(first.url, 'DO $$ BEGIN LOOP END LOOP; END $$').catch((error: unknown) => error);
    while ((await query(first.url, "SELECT FROM pg_stat_activity WHERE query LIKE 'DO%'")).length === 0) {
      await sleep(20);
    }
    await killServer();
    const second = await start();
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await busy).toBeInstanceOf(Error);
  });

  it('takes another port when its last one is taken', async () => {
    const first = await start();
    const { port } = new URL(first.url);
    await killServer();
    const squatter = createServer((socket) => socket.destroy()).listen(Number(port), '127.0.0.1');
    await once(squatter, 'listening');
    try {
      const second = await start();
      expect(new URL(second.url).port).not.toBe(port);
      expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      squatter.close();
    }
  });

  it('passes over a lock that a killed process has left', async () => {
    await (await start()).close();
    const gone: ChildProcess = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await once(gone, 'exit');
    await writeFile(path.join(dataDir, 'postgres', 'lock'), String(gone.pid));
    expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says in words why the server does not start', async () => {
    await (await start()).close();
    const version = path.join(dataDir, 'postgres', 'cluster', 'PG_VERSION');
    await writeFile(version, '9.6\n');
    await expect(start()).rejects.toThrow(/could not start:[\s\S]*incompatible/);
    await writeFile(version, '18\n');
  });

  (isRoot ? it : it.skip)('places the data elsewhere when root starts it in a closed folder', async () => {
    await chmod(dataDir, 0o700);
    const { url, close } = await start();
    await query(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const place = await readlink(path.join(dataDir, 'postgres'));
    expect(place.startsWith(dataDir)).toBe(false);
    await close();
    const again = await start();
    expect(await query(again.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await again.close();
    await rm(place, { recursive: true });
  });
});
