// Importing the 42,009 rows of UPR Info's export into an empty register, beside a plain COPY of the rows that it made into
// the same tables with the same indexes. Run after `pnpm build`: node bench/import.mjs [FILE]
// Each round uses two fresh databases on one embedded server with its ordinary settings; the best of three counts.
import { execFileSync, fork } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { openEmbeddedServer } from '../apps/api/dist/database/embedded-server.js';
import { migrate } from '../apps/api/dist/database/migrate.js';
import { seedReference } from '../apps/api/dist/database/seed.js';
import { importFile } from '../apps/api/dist/imports/import-file.js';

const ROUNDS = 3;
const FILE = fileURLToPath(new URL('../../shared/data/uprinfo_sessions1-20_utf8.csv', import.meta.url));

/** In the order of their foreign keys; computed columns are computed by COPY too. */
const TABLES = {
  recommendation: `id, external_id, document_id, paragraph, body_key, session_id, cycle, state_iso3, addressees, text,
    language, translations, text_fingerprint, type, position, status, action_category, action_category_suggested, priority,
    visibility, received_on, due_on, unknown_labels, implementation_comment, sample, version, created_at, updated_at`,
  recommending_state: 'recommendation_id, state_iso3',
  recommendation_theme: 'recommendation_id, theme_key',
  recommendation_affected_persons: 'recommendation_id, affected_persons_key',
  recommendation_sdg: 'recommendation_id, sdg_key',
  position_change:
    'id, recommendation_id, position, changed_on, document_id, document_paragraph, recorded_at',
};

if (process.send) await importInThisProcess();
else await measure(process.argv[2] ?? FILE);

/** A process of its own, so that its memory is the import's: PostgreSQL's is not counted. */
async function importInThisProcess() {
  const [url, file] = process.argv.slice(2);
  const start = performance.now();
  const { counts } = await importFile(url, { path: file, format: 'auto' }, { store: true });
  const seconds = (performance.now() - start) / 1000;
  process.send({ counts, seconds, peakMb: process.resourceUsage().maxRSS / 1024 });
  process.disconnect();
}

async function measure(file) {
  if (!existsSync(file)) throw new Error(`No file to import: ${file}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'mutabaa-bench-'));
  await chmod(folder, 0o755);
  const server = await openEmbeddedServer({ dataDir: folder, log: () => {} });
  try {
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const target = await freshDatabase(server.url, `import_${round}`);
      const imported = await importInChild(target, file);
      const dump = path.join(folder, `round-${round}`);
      await onDatabase(target, (client) => dumpTables(client, dump));
      const copied = await onDatabase(await freshDatabase(server.url, `copy_${round}`), (client) =>
        copyTables(client, dump),
      );
      rounds.push({ ...imported, copied });
      print(`round ${round}`, rounds.at(-1));
    }
    summarise(file, rounds);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function importInChild(url, file) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [url, file]);
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The importing process ended with code ${code}`)));
  });
}

async function freshDatabase(serverUrl, name) {
  await onDatabase(serverUrl, (client) => client.query(`create database ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  await seedReference(url.href);
  await onDatabase(url.href, (client) => client.query('checkpoint'));
  return url.href;
}

async function onDatabase(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What the import made, without what the reference data had put there. */
function made(table, columns) {
  const type =
    table === 'recommendation'
      ? 'type'
      : '(select type from recommendation r where r.id = recommendation_id)';
  return `copy (select ${columns} from ${table} where ${type} <> 'network_call') to stdout`;
}

async function dumpTables(client, prefix) {
  for (const [table, columns] of Object.entries(TABLES)) {
    await pipeline(client.query(copyTo(made(table, columns))), createWriteStream(`${prefix}.${table}`));
  }
}

async function copyTables(client, prefix) {
  const start = performance.now();
  await client.query('begin');
  for (const [table, columns] of Object.entries(TABLES)) {
    const copy = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
    await pipeline(createReadStream(`${prefix}.${table}`), copy);
  }
  await client.query('commit');
  return (performance.now() - start) / 1000;
}

function print(name, { counts, seconds, copied, peakMb }) {
  console.log(
    `${name}: import ${seconds.toFixed(2)} s (${Math.round(counts.read / seconds)} rows/s), COPY ${copied.toFixed(2)} s,`,
    `ratio ${(seconds / copied).toFixed(2)}, peak memory ${Math.round(peakMb)} MB`,
  );
}

function summarise(file, rounds) {
  const best = (of) => Math.min(...rounds.map(of));
  const [{ counts }] = rounds;
  console.log(`\n${path.basename(file)}: ${JSON.stringify(counts)}`);
  console.log(
    [
      `${cpus().length} cores`,
      `${Math.round(totalmem() / 1024 ** 3)} GB`,
      `Node ${process.version}`,
      new Date().toISOString().slice(0, 10),
      `commit ${commit()}`,
    ].join(', '),
  );
  print(`best of ${rounds.length}`, {
    counts,
    seconds: best((round) => round.seconds),
    copied: best((round) => round.copied),
    peakMb: Math.max(...rounds.map((round) => round.peakMb)),
  });
  console.log('aims: ratio at most 3, memory under 300 MB');
}

function commit() {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: import.meta.dirname })
    .toString()
    .trim();
}
