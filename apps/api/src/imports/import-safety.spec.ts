import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';
import {
  importContent,
  importRealFile,
  realFile,
  sendForm,
  settled,
  withRealFiles,
} from '../../test/upload.ts';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { ImportJobs } from './import-jobs.ts';

const HEADER = 'Text,Countries Concerned,Recommending Body,Document Symbol,UPR Session,UPR Position,Type\n';
const fileOf = (rows: number, symbol = 'A/HRC/52/7') =>
  HEADER +
  Array.from(
    { length: rows },
    (_, i) =>
      `"55.${i + 1} Adopt measure ${i} of the plan",Morocco,UPR,${symbol},41,Supported,Recommendation\n`,
  ).join('');

describe('An import that meets trouble', () => {
  let t: TestApp;
  let coordinator: { cookie: string };
  let folder: string;
  beforeAll(async () => {
    t = await createTestApp();
    coordinator = await signInAs(t, 'coordinator');
    folder = path.join(t.app.get<Settings>(SETTINGS, { strict: false }).dataDir, 'imports');
  });
  afterAll(() => t.close());

  const register = async (): Promise<Record<string, number>> =>
    (
      await t.db.query(`select (select count(*) from recommendation)::int as recommendations,
        (select count(*) from source_document)::int as documents, (select count(*) from position_change)::int as positions`)
    ).rows[0];
  const sendFile = async (content: string | Buffer, fields: Record<string, string> = {}): Promise<string> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([new Uint8Array(Buffer.from(content))]), 'file.csv');
    return (await sendForm(t, coordinator, form)).json().id;
  };

  it.each<[string, string | Buffer]>([
    ['an empty file', ''],
    ['noise', randomBytes(200_000)],
    ['a line of a million columns', 'a,'.repeat(1_000_000)],
    ['NUL bytes', `${fileOf(1)}\0\0\0`],
    ['a file that breaks off', `${fileOf(700)}"55.701 Adopt`],
    ['a password', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
    ['a PDF', '%PDF-1.7 and so on'],
  ])('refuses %s in words, and stores nothing', async (_, content) => {
    const before = await register();
    const failed = await importContent(t, coordinator, content, { dryRun: 'false' });
    expect(failed).toMatchObject({
      phase: 'failed',
      counts: null,
      failure: { code: 'UNREADABLE_FILE', detail: expect.stringContaining('Nothing was stored.') },
    });
    expect(await register()).toEqual(before);
    expect(existsSync(path.join(folder, failed.id))).toBe(false);
    expect((await t.app.inject('/api/health/live')).statusCode).toBe(200);
  });

  it('keeps formulas as the words they are', async () => {
    const rows = `"=1+1 is no recommendation",Morocco,UPR,A/HRC/52/7,41,"=cmd|' /C calc'!A0",Recommendation\n`;
    const checked = await importContent(t, coordinator, HEADER + rows);
    expect(checked.counts).toMatchObject({ read: 1, created: 1 });
    expect(checked.firstProblems.map(({ code }) => code)).toEqual(['unknown_position']);
  });

  it('refuses identifiers that no index can hold, row by row', async () => {
    const rows = `"1.1 Adopt",Morocco,UPR,${'A'.repeat(5000)},41,Supported,Recommendation\n`;
    const checked = await importContent(t, coordinator, HEADER + rows, { dryRun: 'false' });
    expect(checked).toMatchObject({ phase: 'done', counts: { read: 1, created: 0, rejected: 1 } });
  });

  it('stores nothing at all when the database refuses one row of many', async () => {
    const before = await register();
    await t.db.query(
      `alter table recommendation add constraint spec_refuses check (text <> 'Adopt measure 700 of the plan')`,
    );
    try {
      const failed = await importContent(t, coordinator, fileOf(800, 'A/HRC/52/8'), { dryRun: 'false' });
      expect(failed).toMatchObject({ phase: 'failed', failure: { code: 'INTERNAL' } });
    } finally {
      await t.db.query('alter table recommendation drop constraint spec_refuses');
    }
    expect(await register()).toEqual(before);
  });

  it('waits under a name that nobody else on the machine can read, and leaves no file when it is over', async () => {
    const checked = await importContent(t, coordinator, fileOf(2, 'A/HRC/52/9'));
    expect(statSync(path.join(folder, checked.id)).mode & 0o777).toBe(0o600);
    await t.app.inject({ method: 'POST', url: `/api/imports/${checked.id}/confirm`, headers: coordinator });
    await settled(t, coordinator, checked.id);
    expect(existsSync(path.join(folder, checked.id))).toBe(false);
  });

  it('says so when the uploaded file is gone', async () => {
    const checked = await importContent(t, coordinator, fileOf(2));
    await rm(path.join(folder, checked.id));
    await t.app.inject({ method: 'POST', url: `/api/imports/${checked.id}/confirm`, headers: coordinator });
    const failed = await settled(t, coordinator, checked.id);
    expect(failed.failure?.detail).toBe('The uploaded file is no longer there. Upload it again.');
  });

  it('takes up again what a dead worker left unfinished', async () => {
    const id = await sendFile(fileOf(3, 'A/HRC/52/10'), { dryRun: 'true' });
    await settled(t, coordinator, id);
    // As a worker leaves it that dies after it took the job: the job active, its last sign of life long ago.
    await t.db.query(`update import_run set phase = 'storing' where id = $1`, [id]);
    await t.db.query(
      `update pgboss.job set state = 'active', completed_on = null, started_on = now() - interval '1 minute',
         heartbeat_on = now() - interval '1 minute' where name = 'import' and data->>'importId' = $1`,
      [id],
    );
    expect(await settled(t, coordinator, id)).toMatchObject({ phase: 'done', counts: { created: 3 } });
  });

  it('says that it failed when no worker could finish it', async () => {
    const id = await sendFile(fileOf(1));
    await settled(t, coordinator, id);
    await t.db.query(`update import_run set phase = 'checking' where id = $1`, [id]);
    await t.db.query(
      `update pgboss.job set state = 'active', completed_on = null, started_on = now() - interval '1 minute',
         heartbeat_on = now() - interval '1 minute', retry_count = retry_limit
       where name = 'import' and data->>'importId' = $1`,
      [id],
    );
    const failed = await settled(t, coordinator, id);
    expect(failed.failure?.detail).toBe(
      'The import was tried several times and could not be finished. Nothing was stored.',
    );
  });

  it('clears away imports that nobody confirmed within a week, and files that belong to none', async () => {
    const checked = await importContent(t, coordinator, fileOf(2));
    await t.db.query(`update import_run set created_at = now() - interval '8 days' where id = $1`, [
      checked.id,
    ]);
    const stray = path.join(folder, 'stray');
    for (const file of [stray, path.join(folder, checked.id)]) {
      writeFileSync(file, 'x');
      await utimes(file, 0, 0);
    }
    await t.app.get(ImportJobs, { strict: false }).sweep();
    expect(await settled(t, coordinator, checked.id)).toMatchObject({ phase: 'cancelled' });
    expect(readdirSync(folder)).not.toEqual(expect.arrayContaining(['stray', checked.id]));
  });

  const LARGE = 'uprinfo_sessions1-20_utf8.csv';

  withRealFiles(LARGE)(
    'can be cancelled while it runs, at any moment, and leaves nothing behind',
    async () => {
      const before = await register();
      const ids: string[] = [];
      for (const afterMs of [50, 1200, 4000]) {
        const id = await sendFile(readFileSync(realFile(LARGE)), { dryRun: 'false' });
        ids.push(id);
        await sleep(afterMs);
        const answer = await t.app.inject({
          method: 'POST',
          url: `/api/imports/${id}/cancel`,
          headers: coordinator,
        });
        expect(answer.json().phase).toBe('cancelled');
      }
      // An import that was still undone in the background would be seen by the next, which waits for it.
      await importContent(t, coordinator, fileOf(1), { dryRun: 'false' });
      const after = await register();
      expect(after.positions! - before.positions!).toBeLessThanOrEqual(1);
      expect(readdirSync(folder).filter((name) => ids.includes(name))).toEqual([]);
    },
    120_000,
  );

  withRealFiles(LARGE)(
    'imports 42,009 rows, shows how far it is, and finds all of them again the second time',
    async () => {
      const id = await sendFile(readFileSync(realFile(LARGE)), { dryRun: 'false' });
      const seen = new Set<string>();
      let furthest = 0;
      for (;;) {
        const { phase, progress } = (
          await t.app.inject({ url: `/api/imports/${id}`, headers: coordinator })
        ).json();
        seen.add(phase);
        expect(progress.bytesRead).toBeLessThanOrEqual(progress.bytesTotal);
        furthest = Math.max(furthest, progress.recordsRead);
        if (phase === 'done' || phase === 'failed') break;
        await sleep(50);
      }
      expect([...seen]).toEqual(expect.arrayContaining(['checking', 'storing', 'done']));
      const first = await settled(t, coordinator, id);
      expect(first.counts).toEqual({ read: 42_009, created: 42_006, updated: 0, unchanged: 3, rejected: 0 });
      const again = await importRealFile(t, coordinator, LARGE, { dryRun: 'false' });
      expect(again.counts).toEqual({ read: 42_009, created: 0, updated: 0, unchanged: 42_009, rejected: 0 });
      expect(again.unknownLabels).toEqual([]);
    },
    180_000,
  );
});
