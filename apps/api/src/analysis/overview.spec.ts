import fc from 'fast-check';
import { putRecommendation, type RecommendationToPut } from '../../test/put-recommendation.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

type Counted = { key: string; count: number; split: Record<string, number> };

/** What each chart of the Overview, and each of its parts, is as a filter of the register. */
const charts = {
  byPosition: ['position'],
  byStatus: ['status'],
  byBody: ['body', 'status'],
  byCycle: ['cycle', 'position'],
  byTheme: ['theme', 'status'],
  bySdg: ['sdg', 'status'],
  byRecommendingRegion: ['recommendingRegion', 'position'],
  overTime: ['year', 'position'],
} as const;

const values = {
  state: ['MAR', 'PRY', 'SVN'],
  body: ['upr', 'crc', 'cedaw'],
  session: ['UPR47', 'UPR48', 'none'],
  cycle: ['3', '4', 'none'],
  position: ['pending', 'supported', 'noted'],
  status: ['not_assessed', 'in_progress', 'implemented', 'continuous'],
  theme: ['conditions-of-detention', 'advancement-of-women', 'none'],
  affected: ['children', 'indigenous-peoples', 'none'],
  sdg: ['5', '16', '16.3', 'none'],
  recommendingRegion: ['african', 'eastern_european'],
  recommendingState: ['MAR', 'EGY', 'SVN', 'none'],
  type: ['recommendation', 'observation'],
  actionCategory: ['1', '5', 'none'],
  priority: ['high', 'low', 'none'],
  year: ['2024', '2025', 'none'],
  overdue: ['true', 'false'],
  q: ['prison', '-prison', 'school or prison'],
} as const;

describe('The Overview', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp();
    await t.db.query('delete from recommendation');
    for (const given of fc.sample(recommendations, { numRuns: 80, seed: 59 }))
      await putRecommendation(t, given);
  }, 120_000);
  afterAll(() => t.close());

  const get = async (path: string, query: Record<string, string | string[]>) => {
    const answer = await t.app.inject({ url: `/api/${path}`, query });
    expect({ status: answer.statusCode, query }).toEqual({ status: 200, query });
    return answer.json();
  };
  const listed = async (query: Record<string, string | string[]>): Promise<number> =>
    (await get('recommendations', { ...query, limit: '1' })).total;

  it('says of every bar and every part what the register lists under it, whatever is filtered', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const overview = await get('analysis/overview', filter);
        expect(overview.total).toBe(await listed(filter));
        for (const [chart, [name, part]] of Object.entries(charts)) {
          if (name in filter || (part && part in filter)) continue;
          for (const { key, count, split } of overview[chart] as Counted[]) {
            expect([chart, key, count]).toEqual([chart, key, await listed({ ...filter, [name]: key })]);
            const [first] = Object.entries(split ?? {});
            if (!part || !first) continue;
            expect([chart, first]).toEqual([
              chart,
              [first[0], await listed({ ...filter, [name]: key, [part]: first[0] })],
            ]);
          }
        }
      }),
      { numRuns: 12, seed: 61 },
    );
  }, 120_000);

  it('agrees with the facets: each value counts what the register lists when it is chosen alone', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const { total, facets } = await get('recommendations/facets', filter);
        expect(total).toBe(await listed(filter));
        for (const [name, counts] of Object.entries<Counted[]>(facets)) {
          for (const { key, count } of counts.slice(0, 2)) {
            expect([name, key, count]).toEqual([name, key, await listed({ ...filter, [name]: key })]);
          }
        }
      }),
      { numRuns: 25, seed: 62 },
    );
  }, 120_000);

  it('counts as overdue what the register lists as overdue, and as due soon what is due within 90 days', async () => {
    const { overdue, dueSoon, asOf } = await get('analysis/overview', {});
    const dueTo = new Date(Date.parse(asOf) + 90 * 86_400_000).toISOString().slice(0, 10);
    const open = ['not_assessed', 'not_started', 'in_progress', 'partially_implemented'];
    expect(overdue).toBe(await listed({ overdue: 'true' }));
    expect(dueSoon).toBe(await listed({ dueFrom: asOf, dueTo, status: open }));
    expect(overdue).toBeGreaterThan(0);
    expect(dueSoon).toBeGreaterThan(0);
  });

  it('names all 17 goals in their order', async () => {
    const { bySdg } = await get('analysis/overview', {});
    expect(bySdg.map(({ key }: Counted) => Number(key))).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  });

  it('ends the status over 24 months with the statuses of today', async () => {
    const { statusOverTime, byStatus, total, asOf } = await get('analysis/overview', {});
    expect(statusOverTime).toHaveLength(24);
    const last: Counted = statusOverTime.at(-1);
    expect(last).toMatchObject({ key: asOf.slice(0, 7), count: total });
    expect(last.split).toEqual(Object.fromEntries(byStatus.map(({ key, count }: Counted) => [key, count])));
  });

  it('counts a recommendation in the status it stood in at the end of each month', async () => {
    const id = await putRecommendation(t, {
      body_key: 'cat',
      received_on: monthsAgo(5),
      status: 'implemented',
    });
    for (const [status, day] of [
      ['in_progress', monthsAgo(3)],
      ['implemented', monthsAgo(1)],
    ]) {
      await t.db.query(
        `insert into status_change (recommendation_id, status, rationale, changed_on) values ($1, $2, 'x', $3)`,
        [id, status, day],
      );
    }
    const { statusOverTime } = await get('analysis/overview', { body: 'cat' });
    expect(statusOverTime.slice(-7).map(({ split }: Counted) => Object.keys(split))).toEqual([
      [],
      ['not_assessed'],
      ['not_assessed'],
      ['in_progress'],
      ['in_progress'],
      ['implemented'],
      ['implemented'],
    ]);
    await t.db.query('delete from recommendation where id = $1', [id]);
  });

  it('is empty, and no failure, where nothing is on record', async () => {
    const overview = await get('analysis/overview', { state: 'ZZZ' });
    expect(overview).toMatchObject({ total: 0, overdue: 0, byStatus: [], byBody: [], overTime: [] });
  });

  it('refuses a filter that the register refuses', async () => {
    const answer = await t.app.inject('/api/analysis/overview?status=done');
    expect(answer.statusCode).toBe(422);
  });
});

const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 0, maxLength: 2 });
const maybe = <T>(of: readonly T[]) => fc.option(fc.constantFrom(...of), { nil: undefined });
const recorded = <T>(of: readonly T[]) => maybe(of.filter((value) => value !== 'none'));
const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const monthsAgo = (months: number): string => {
  const day = new Date();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
};

const recommendations: fc.Arbitrary<RecommendationToPut> = fc
  .record({
    text: fc.constantFrom('Close old prisons', 'Build schools', 'Build schools in prisons'),
    body_key: fc.constantFrom(...values.body),
    state_iso3: recorded(values.state),
    session: recorded(values.session),
    cycle: maybe([3, 4]),
    position: fc.constantFrom(...values.position),
    status: fc.constantFrom(...values.status),
    type: fc.constantFrom(...values.type),
    action_category: maybe([1, 5]),
    priority: recorded(values.priority),
    received_on: maybe(['2024-03-01', '2025-03-01']),
    due_on: fc.option(fc.integer({ min: -200, max: 200 }).map(daysFromNow), { nil: undefined }),
    themes: some(values.theme.slice(0, 2)),
    affected: some(values.affected.slice(0, 2)),
    sdgs: some(values.sdg.slice(0, 3)),
    recommendingStates: some(values.recommendingState.slice(0, 3)),
  })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

/** A query of one to three filters, each with one or two values. */
const filters = fc
  .subarray(Object.keys(values) as (keyof typeof values)[], { minLength: 0, maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .subarray([...values[name]] as string[], {
            minLength: 1,
            maxLength: name === 'overdue' || name === 'q' ? 1 : 2,
          })
          .map((chosen): [string, string[]] => [name, chosen]),
      ),
    ),
  )
  .map(
    (chosen): Record<string, string | string[]> =>
      Object.fromEntries(
        chosen.map(([name, given]) => [name, given.length === 1 ? (given[0] ?? '') : given]),
      ),
  );
