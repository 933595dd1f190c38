import { createTestApp, type TestApp } from '../../test/test-app.ts';

describe('States', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  it('lists the 193 Member States and the two observer States', async () => {
    const { items } = (await t.app.inject('/api/states')).json();
    expect(items.filter((state: { kind: string }) => state.kind === 'member_state')).toHaveLength(193);
    expect(items.filter((state: { kind: string }) => state.kind === 'observer_state')).toHaveLength(2);
  });

  it('shows a State with its mechanism, its standing and its seat', async () => {
    const morocco = (await t.app.inject('/api/states/MAR')).json();
    expect(morocco).toMatchObject({
      standing: 'founding_member',
      mechanismType: 'institutionally_separate',
      mechanisms: [{ acronym: 'DIDH', legalBasis: 'Decree 2-11-150', survey: { sophistication: 10.33 } }],
      memberships: [{ standing: 'founding_member', from: '2024-05-09', to: null }],
      roles: [{ organ: 'executive_committee', role: 'coordinator', to: null }],
    });
  });

  it('says that a State is not on record, in the language of the reader', async () => {
    const answer = await t.app.inject({ url: '/api/states/ZZZ', headers: { 'accept-language': 'fr' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'NOT_FOUND', detail: 'Aucun État enregistré sous ce code.' });
  });

  it('names the field of a code that is no code', async () => {
    const answer = await t.app.inject('/api/states/mar');
    expect(answer.statusCode).toBe(422);
    expect(answer.json().issues).toEqual([{ path: 'iso3', message: 'Three capital letters, such as MAR.' }]);
  });
});
