import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportHeader } from '@mutabaa/interchange/export-row';
import { readRecommendations } from '@mutabaa/interchange/read-recommendations';
import type { RecommendationRecord } from '@mutabaa/interchange/recommendation-record';
import { languages } from '@mutabaa/reference-data/languages';
import { putRecommendation } from '../../test/put-recommendation.ts';
import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

/** Compressed, the whole of a long file would fit into the buffers on the way. */
const plain = { headers: { 'accept-encoding': 'identity' } };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('Exports', () => {
  let t: TestApp;
  let folder: string;
  let rich: string;
  beforeAll(async () => {
    t = await createTestApp();
    folder = await mkdtemp(path.join(tmpdir(), 'mutabaa-export-'));
    await t.db.query('delete from recommendation');
    rich = await putRecommendation(t, {
      text: 'Improve conditions of detention, "=1+1" included;\nall of them',
      symbol: 'A/HRC/59/15',
      paragraph: '140.7',
      session: 'UPR48',
      cycle: 4,
      state_iso3: 'SVN',
      position: 'supported',
      status: 'in_progress',
      action_category: 4,
      due_on: '2027-01-31',
      recommendingStates: ['MAR', 'PRY'],
      themes: ['conditions-of-detention'],
      affected: ['children'],
      sdgs: ['16.3', '4'],
    });
    await putRecommendation(t, {
      text: '=cmd|calc',
      symbol: 'A/HRC/59/15',
      paragraph: '140.12',
      state_iso3: 'SVN',
    });
    await putRecommendation(t, { text: 'Not for everybody', visibility: 'internal', state_iso3: 'SVN' });
    await putRecommendation(t, { text: 'Elsewhere', state_iso3: 'MAR' });
  });
  afterAll(async () => {
    await t.close();
    await rm(folder, { recursive: true });
  });

  const prepare = (payload: Record<string, unknown>, headers = {}) =>
    t.app.inject({ method: 'POST', url: '/api/exports', payload, headers });
  const take = (id: string, headers = {}) => t.app.inject({ url: `/api/exports/${id}/file`, headers });
  const readBack = async (content: Buffer, ending: string): Promise<RecommendationRecord[]> => {
    const file = path.join(folder, `${randomUUID()}.${ending}`);
    await writeFile(file, content);
    const records: RecommendationRecord[] = [];
    for await (const item of readRecommendations(file)) if (item.kind === 'record') records.push(item.record);
    return records;
  };

  /** After a moment: the last reader has the end of the file before the database has the end of the transaction. */
  const openTransactions = async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { rows } = await t.db.query(
      `select count(*)::int as open from pg_stat_activity where datname = current_database()
       and state like 'idle in transaction%' and query ~ 'exported'`,
    );
    return rows[0]?.open;
  };

  it('prepares a file of exactly what is filtered, for anyone, for a day', async () => {
    const answer = await prepare({ format: 'csv', filter: { state: 'SVN' } });
    expect(answer.statusCode).toBe(201);
    const prepared = answer.json();
    expect(prepared).toMatchObject({ format: 'csv', language: 'en', rows: 2 });
    expect(Date.parse(prepared.expiresAt) - Date.parse(prepared.createdAt)).toBe(86_400_000);
    expect((await t.app.inject(`/api/exports/${prepared.id}`)).json()).toEqual(prepared);
  });

  it.each(languages)('gives a CSV with the headers of the language (%s), named in it', async (language) => {
    const { id, fileName } = (await prepare({ format: 'csv', language })).json();
    const answer = await take(id);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.body.startsWith(`\uFEFF${exportHeader(language)[0]},`)).toBe(true);
    const [, encoded] = String(answer.headers['content-disposition']).split("filename*=UTF-8''");
    expect(decodeURIComponent(encoded ?? '')).toBe(fileName);
    expect(String(answer.headers['content-disposition'])).toMatch(
      /^attachment; filename="[\x20-\x7e]+\.csv"; /,
    );
  });

  it.each(['csv', 'xlsx'] as const)(
    'gives a file (%s) that reads back as what is on record',
    async (format) => {
      const { id } = (await prepare({ format, language: 'ar', filter: { state: 'SVN' } })).json();
      const [first, second, ...rest] = await readBack((await take(id)).rawPayload, format);
      expect(rest).toEqual([]);
      expect(first).toMatchObject({
        mutabaaId: rich,
        symbol: 'A/HRC/59/15',
        paragraph: '140.7',
        addressee: 'SVN',
        body: 'upr',
        uprSession: 48,
        uprCycle: 4,
        position: 'supported',
        recommendingStates: ['MAR', 'PRY'],
        themes: ['conditions-of-detention'],
        affectedPersons: ['children'],
        sdgs: ['4', '16.3'],
        actionCategory: 4,
      });
      expect(second).toMatchObject({ paragraph: '140.12', text: '=cmd|calc' });
      expect(second?.position).toBeUndefined();
    },
  );

  it('guards cells that a spreadsheet program would run', async () => {
    const { id } = (await prepare({ format: 'csv' })).json();
    expect((await take(id)).body).toContain("\n'=cmd|calc,");
  });

  it('sends a workbook as such', async () => {
    const { id } = (await prepare({ format: 'xlsx', language: 'ar' })).json();
    const answer = await take(id);
    expect(answer.headers['content-type']).toBe(XLSX);
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it('holds what the person who takes it may see, whoever asked for it', async () => {
    const analyst = await signInAs(t, 'analyst');
    const { id, rows } = (await prepare({ format: 'csv', filter: { state: 'SVN' } }, analyst)).json();
    expect(rows).toBe(3);
    expect((await take(id, analyst)).body).toContain('Not for everybody');
    expect((await take(id)).body).not.toContain('Not for everybody');
  });

  it('keeps the filter in all its parts, flags and search included', async () => {
    await putRecommendation(t, { text: 'Late schooling', due_on: '2020-01-01', body_key: 'crc' });
    const filter = { overdue: 'true', sample: 'false', body: ['crc'], q: 'schooling' };
    const { id, rows } = (await prepare({ format: 'csv', filter, sort: 'relevance' })).json();
    expect(rows).toBe(1);
    expect(await readBack((await take(id)).rawPayload, 'csv')).toMatchObject([{ text: 'Late schooling' }]);
  });

  it('gives a file with headers only where nothing is found', async () => {
    const { id, rows } = (await prepare({ format: 'csv', filter: { state: 'ZZZ' } })).json();
    expect(rows).toBe(0);
    expect((await take(id)).body.trim().split('\n')).toHaveLength(1);
  });

  it('is gone after it has expired', async () => {
    const { id } = (await prepare({ format: 'csv' })).json();
    await t.db.query(`update export_file set expires_at = now() - interval '1 second' where id = $1`, [id]);
    expect((await take(id)).statusCode).toBe(404);
    expect((await t.app.inject(`/api/exports/${id}`)).json()).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    { format: 'pdf' },
    {},
    { format: 'csv', language: 'de' },
    { format: 'csv', sort: 'text' },
    { format: 'csv', filter: { state: 'mar' } },
    { format: 'csv', filter: { nothing: '1' } },
    { format: 'csv', filter: { overdue: 'maybe' } },
    { format: 'csv', filter: { q: 'a\u0000' } },
    { format: 'csv', filter: { q: 'x'.repeat(10_001) } },
    { format: 'csv', filter: 'state=MAR' },
    { format: 'csv', rows: 5 },
  ])('refuses %j', async (payload) => {
    expect((await prepare(payload)).statusCode).toBe(422);
  });

  it('knows no export by an id that is none, or nobody’s', async () => {
    for (const [id, status] of [
      ['x', 422],
      [randomUUID(), 404],
    ] as const) {
      expect((await t.app.inject(`/api/exports/${id}`)).statusCode).toBe(status);
      expect((await take(id)).statusCode).toBe(status);
    }
  });

  it('serves many at once, one after the other if it must, and leaves no connection open', async () => {
    const { id } = (await prepare({ format: 'xlsx' })).json();
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all(Array.from({ length: 8 }, () => take(id)));
      expect(answers.every(({ statusCode }) => statusCode === 200 || statusCode === 503)).toBe(true);
      expect(answers.some(({ statusCode }) => statusCode === 200)).toBe(true);
    }
    await expect(openTransactions()).resolves.toBe(0);
  });

  it('survives a reader who goes away in the middle, and serves the next', async () => {
    await t.db.query(
      `insert into recommendation (body_key, type, text, text_fingerprint)
       select 'crc', 'observation', repeat('words ', 3000) || n, md5(n::text) from generate_series(1, 1000) n`,
    );
    const { id } = (await prepare({ format: 'csv' })).json();
    const address = await t.app.listen(0, '127.0.0.1').then(() => t.app.getUrl());
    for (let time = 0; time < 6; time += 1) {
      const leaving = new AbortController();
      const answer = await fetch(`${address}/api/exports/${id}/file`, { ...plain, signal: leaving.signal });
      await answer.body?.getReader().read();
      leaving.abort();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await expect(openTransactions()).resolves.toBe(0);
    const whole = await fetch(`${address}/api/exports/${id}/file`);
    expect(whole.status).toBe(200);
    expect((await whole.text()).split('\r\n').length).toBeGreaterThan(1000);
  });

  it('tells the reader when the database gives up in the middle, by ending the file early', async () => {
    const { id } = (await prepare({ format: 'csv' })).json();
    const answer = await fetch(`${await t.app.getUrl()}/api/exports/${id}/file`, plain);
    const reader = answer.body?.getReader();
    await reader?.read();
    await t.db.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and state = 'idle in transaction'`,
    );
    const drain = async (): Promise<void> => {
      for (;;) if ((await reader?.read())?.done !== false) return;
    };
    await expect(drain()).rejects.toThrow();
    expect((await t.app.inject('/api/recommendations?limit=1')).statusCode).toBe(200);
  });
});
