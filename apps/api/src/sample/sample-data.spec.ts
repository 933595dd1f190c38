import { createTestApp, type TestApp } from '../../test/test-app.ts';
import { generateSample } from './generate-sample.ts';
import { loadSampleData, offerSampleData, removeSampleData } from './sample-data.ts';

describe('Sample data', () => {
  let t: TestApp;
  let before: Record<string, number>;
  beforeAll(async () => {
    t = await createTestApp();
    before = await rowsOfEveryTable();
  });
  afterAll(() => t.close());

  const rowsOfEveryTable = async (): Promise<Record<string, number>> => {
    const { rows } = await t.db.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'sample_data' order by 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of rows) {
      const counted = await t.db.query<{ count: number }>(`select count(*)::int as count from "${name}"`);
      counts[name] = counted.rows[0]?.count ?? 0;
    }
    return counts;
  };
  const get = async (path: string) => (await t.app.inject(`/api/${path}`)).json();

  it('is the same every time, and never says the same twice in one review', () => {
    const sample = generateSample('2026-11-24');
    expect(generateSample('2026-11-24')).toEqual(sample);
    expect(sample).toHaveLength(360);
    expect(new Set(sample.map(({ review, fingerprint }) => review.label + fingerprint)).size).toBe(360);
    expect(new Set(sample.map(({ language }) => language))).toEqual(new Set(['en', 'ar', 'fr', 'es', 'pt']));
  });

  it('never assesses what was not yet received, nor in the future, whatever the day', () => {
    for (const today of ['2025-07-01', '2026-11-24', '2031-02-28']) {
      for (const { review, statuses } of generateSample(today)) {
        const days = statuses.map(({ on }) => on);
        expect([...days].sort()).toEqual(days);
        for (const day of days) expect(day >= review.opensOn && day <= today).toBe(true);
      }
    }
  });

  it('is loaded at the first start and not again at the second', async () => {
    expect(await Promise.all([offerSampleData(t.databaseUrl), offerSampleData(t.databaseUrl)])).toEqual(
      expect.arrayContaining([360, 0]),
    );
    expect(await loadSampleData(t.databaseUrl)).toBe(0);
  });

  it('is marked as sample wherever it shows, and can be left out', async () => {
    expect((await get('recommendations?sample=true&limit=1')).total).toBe(360);
    expect(
      (await get('recommendations?sample=false')).items.some(
        ({ state }: { state: string }) => state === 'XSA',
      ),
    ).toBe(false);
    expect(await get('states/XSA')).toMatchObject({
      kind: 'sample',
      names: { en: expect.stringContaining('sample') },
    });
  });

  it('gives every chart of the Overview something to show', async () => {
    const overview = await get('analysis/overview?state=XSA');
    expect(overview.total).toBe(360);
    for (const tile of ['overdue', 'dueSoon', 'documents'])
      expect([tile, overview[tile] > 3]).toEqual([tile, true]);
    expect(overview.byPosition).toHaveLength(4);
    expect(overview.byStatus).toHaveLength(7);
    expect(overview.byBody).toHaveLength(8);
    expect(overview.byCycle).toHaveLength(4);
    expect(overview.byTheme).toHaveLength(20);
    expect(overview.byRecommendingRegion).toHaveLength(5);
    expect(overview.overTime.length).toBeGreaterThan(6);
    expect(overview.bySdg.filter(({ count }: { count: number }) => count > 0).length).toBeGreaterThanOrEqual(
      12,
    );
    const [first, last] = [overview.statusOverTime[0], overview.statusOverTime.at(-1)];
    expect(Object.keys(last.split).length).toBe(7);
    expect(first.split.not_assessed).toBeGreaterThan(last.split.not_assessed);
  });

  it('has the newest row of each history as the present position and status', async () => {
    const { rows } = await t.db.query(
      `select r.id from recommendation r where r.sample and (
         r.status <> coalesce((select status from status_change c where c.recommendation_id = r.id
           order by changed_on desc, recorded_at desc limit 1), 'not_assessed')
         or r.position <> coalesce((select position from position_change c where c.recommendation_id = r.id
           order by recorded_at desc limit 1), 'pending'))`,
    );
    expect(rows).toEqual([]);
  });

  it('leaves nothing behind when it is removed, and stays removed at the next start', async () => {
    expect(await removeSampleData(t.databaseUrl)).toBe(360);
    expect(await rowsOfEveryTable()).toEqual(before);
    expect(await offerSampleData(t.databaseUrl)).toBe(0);
    expect(await removeSampleData(t.databaseUrl)).toBe(0);
  });

  it('comes back when it is asked for, and goes without what people have hung onto it', async () => {
    expect(await loadSampleData(t.databaseUrl)).toBe(360);
    await t.db.query(
      `insert into recommendation (body_key, type, text, text_fingerprint, state_iso3) values ('crc', 'other', 'x', 'x', 'XSA')`,
    );
    expect(await removeSampleData(t.databaseUrl)).toBe(360);
    expect((await get('recommendations?state=XSA')).total).toBe(1);
  });
});
