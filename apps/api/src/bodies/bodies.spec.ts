import type { ReviewBody } from '@mutabaa/contracts/bodies';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

describe('Review bodies', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  const list = async (): Promise<ReviewBody[]> => (await t.app.inject('/api/bodies')).json().items;

  it('include the ten treaty bodies, the Council, the UPR and the Network', async () => {
    const bodies = await list();
    const treatyBodies = bodies.filter(({ kind }) => kind === 'treaty_body').map(({ code }) => code);
    expect(treatyBodies.sort()).toEqual(
      ['CAT', 'CCPR', 'CED', 'CEDAW', 'CERD', 'CESCR', 'CMW', 'CRC', 'CRPD', 'SPT'].sort(),
    );
    const kinds = bodies.map(({ kind }) => kind);
    for (const kind of ['human_rights_council', 'upr', 'network']) expect(kinds).toContain(kind);
  });

  it('have names in the five languages', async () => {
    for (const { names } of await list())
      expect(Object.keys(names).sort()).toEqual(['ar', 'en', 'es', 'fr', 'pt']);
  });

  it('tell how many sessions and public recommendations are on record', async () => {
    const bodies = new Map((await list()).map((body) => [body.key, body]));
    expect(bodies.get('upr')).toMatchObject({ sessions: 54 });
    const network = bodies.get('network');
    expect(network?.recommendations).toBe(5);
    await t.db.query(
      `update recommendation set visibility = 'internal' where paragraph = '1' and body_key = 'network'`,
    );
    expect((await list()).find(({ key }) => key === 'network')?.recommendations).toBe(4);
  });
});
