import type { Mechanism } from '@mutabaa/contracts/mechanisms';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

describe('Mechanisms', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  const list = async (query = ''): Promise<Mechanism[]> =>
    (await t.app.inject(`/api/mechanisms${query}`)).json().items;

  it('are on record for every State of the survey and for the Executive Committee', async () => {
    const states = new Set((await list()).map(({ state }) => state));
    expect(states.size).toBeGreaterThanOrEqual(83);
    for (const state of ['MAR', 'PRY', 'PRT']) expect(states).toContain(state);
  });

  it('are known in full for the States of the Executive Committee', async () => {
    expect(await list('?state=PRY&state=PRT')).toMatchObject([
      { state: 'PRT', acronym: 'CNDH', type: 'interministerial' },
      {
        state: 'PRY',
        type: 'interministerial',
        legalBasis: expect.stringContaining('4368'),
        legalBasisOn: '2015-11-09',
        trackingTool: expect.stringContaining('SIMORE'),
      },
    ]);
  });

  it('each say where that is known from', async () => {
    for (const { source } of await list()) expect(source.title).not.toBe('');
  });

  it('are filtered by type, and by several types', async () => {
    const separate = await list('?type=institutionally_separate');
    const both = await list('?type=institutionally_separate&type=interministerial');
    expect(new Set(separate.map(({ type }) => type))).toEqual(new Set(['institutionally_separate']));
    expect(both.length).toBeGreaterThan(separate.length);
  });

  it('are not filtered by a type that does not exist', async () => {
    const answer = await t.app.inject('/api/mechanisms?type=committee');
    expect(answer.statusCode).toBe(422);
    expect(answer.json().issues).toMatchObject([
      { path: 'type', message: expect.stringContaining('ministerial') },
    ]);
  });
});
