import type { Membership, NetworkSummary } from '@mutabaa/contracts/network';
import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

describe('The Network', () => {
  let t: TestApp;
  let administrator: { cookie: string };
  beforeEach(async () => {
    t = await createTestApp();
    administrator = await signInAs(t, 'administrator');
  });
  afterEach(() => t.close());

  const summary = async (): Promise<NetworkSummary> => (await t.app.inject('/api/network/summary')).json();
  const memberships = async (query = ''): Promise<Membership[]> =>
    (await t.app.inject(`/api/network/memberships${query}`)).json().items;
  const record = (change: Record<string, unknown>, headers: Record<string, string> = administrator) =>
    t.app.inject({
      method: 'POST',
      url: '/api/network/memberships',
      payload: { sourceTitle: 'Letter of accession', ...change },
      headers,
    });

  it('keeps the reported total and the members known by name apart', async () => {
    expect(await summary()).toMatchObject({
      founded: { on: '2024-05-09', place: 'Asunción' },
      reportedTotal: { count: 24, asOf: '2025-07-04', source: { title: expect.any(String) } },
      named: 3,
      byStanding: [{ standing: 'founding_member', count: 3 }],
      overTime: [{ on: '2024-05-09', members: 3, observers: 0 }],
    });
  });

  it('counts members against the UN members of each regional group', async () => {
    const { byRegion } = await summary();
    expect(Object.fromEntries(byRegion.map((row) => [row.regionalGroup, row.unMembers]))).toEqual({
      african: 54,
      asia_pacific: 54,
      eastern_european: 23,
      latin_american_caribbean: 33,
      western_european_others: 29,
    });
    expect(byRegion.reduce((sum, row) => sum + row.members, 0)).toBe(3);
    expect(byRegion.find((row) => row.regionalGroup === 'african')?.members).toBe(1);
    for (const row of byRegion) expect(row.withMechanism).toBeLessThanOrEqual(row.unMembers);
  });

  it('shows who sits in the Executive Committee, the coordinator first', async () => {
    const { executiveCommittee } = await summary();
    expect(executiveCommittee.map(({ state, role }) => [state, role])).toEqual([
      ['MAR', 'coordinator'],
      ['PRT', 'member'],
      ['PRY', 'member'],
    ]);
  });

  it('opens a standing for a State that had none, with its source', async () => {
    const answer = await record({
      state: 'CHL',
      standing: 'observer',
      from: '2026-02-01',
      sourceUrl: 'https://example.org/letter',
    });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({
      id: expect.any(String),
      state: 'CHL',
      standing: 'observer',
      from: '2026-02-01',
      to: null,
      source: { title: 'Letter of accession', url: 'https://example.org/letter', asOf: '2026-02-01' },
    });
    expect((await summary()).byStanding).toContainEqual({ standing: 'observer', count: 1 });
  });

  it('closes the present standing on the day on which the next begins, and keeps it on record', async () => {
    await record({ state: 'CHL', standing: 'applicant', from: '2025-01-01' });
    await record({ state: 'CHL', standing: 'member', from: '2025-06-01' });
    expect(
      (await memberships('?state=CHL&history=true')).map(({ standing, from, to }) => [standing, from, to]),
    ).toEqual([
      ['applicant', '2025-01-01', '2025-06-01'],
      ['member', '2025-06-01', null],
    ]);
    expect(await memberships('?state=CHL')).toHaveLength(1);
    const { overTime, named } = await summary();
    expect(named).toBe(4);
    expect(overTime.at(-1)).toEqual({ on: '2025-06-01', members: 4, observers: 0 });
  });

  it('refuses the standing that a State already has', async () => {
    const answer = await record({ state: 'MAR', standing: 'founding_member', from: '2026-01-01' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().issues).toEqual([
      { path: 'standing', message: 'The State already has this standing.' },
    ]);
  });

  it('refuses a change that would begin before the present standing', async () => {
    const answer = await record({ state: 'MAR', standing: 'withdrawn', from: '2024-05-09' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().issues).toMatchObject([{ path: 'from' }]);
    expect(await memberships('?state=MAR&history=true')).toHaveLength(1);
  });

  it('refuses a State that is not on record', async () => {
    expect((await record({ state: 'ZZZ', standing: 'member', from: '2026-01-01' })).json().issues).toEqual([
      { path: 'state', message: 'No such State is on record.' },
    ]);
  });

  it('lets one of two first standings in that are recorded at the same moment', async () => {
    const answers = await Promise.all(
      ['member', 'observer'].map((standing) => record({ state: 'CHL', standing, from: '2026-01-01' })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, expect.any(Number)]);
    expect(answers.every(({ statusCode }) => statusCode < 500)).toBe(true);
    expect(await memberships('?state=CHL')).toHaveLength(1);
  });

  it.each(['coordinator', 'analyst', 'delegation_staff'] as const)('is not changed by a %s', async (role) => {
    const answer = await record(
      { state: 'CHL', standing: 'member', from: '2026-01-01' },
      await signInAs(t, role),
    );
    expect(answer.statusCode).toBe(403);
    expect(await memberships('?state=CHL')).toEqual([]);
  });

  it('is not changed by a visitor', async () => {
    expect((await record({ state: 'CHL', standing: 'member', from: '2026-01-01' }, {})).statusCode).toBe(401);
  });

  it('lists standings by region, standing and State', async () => {
    await record({ state: 'CHL', standing: 'observer', from: '2026-01-01' });
    const states = async (query: string) => (await memberships(query)).map(({ state }) => state);
    expect(await states('')).toEqual(['CHL', 'MAR', 'PRT', 'PRY']);
    expect(await states('?region=latin_american_caribbean')).toEqual(['CHL', 'PRY']);
    expect(await states('?standing=observer&standing=applicant')).toEqual(['CHL']);
    expect(await states('?state=MAR&state=PRT&standing=founding_member')).toEqual(['MAR', 'PRT']);
  });
});
