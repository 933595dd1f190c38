import type { Session } from '@mutabaa/contracts/sessions';
import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

interface Page {
  items: Session[];
  nextCursor: string | null;
  total: number;
}

describe('Sessions', () => {
  let t: TestApp;
  let staff: { cookie: string };
  beforeAll(async () => {
    t = await createTestApp();
    staff = await signInAs(t, 'delegation_staff');
  });
  afterAll(() => t.close());

  const list = async (query = ''): Promise<Page> => (await t.app.inject(`/api/sessions${query}`)).json();
  const labels = async (query: string) => (await list(`?limit=200&${query}`)).items.map(({ label }) => label);
  const everyPage = async (query: string): Promise<Session[]> => {
    const found: Session[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await list(`?${query}${cursor && `&cursor=${cursor}`}`);
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found;
  };
  const record = (session: Record<string, unknown>, headers: Record<string, string> = staff) =>
    t.app.inject({
      method: 'POST',
      url: '/api/sessions',
      payload: {
        body: 'cedaw',
        label: 'CEDAW 90',
        kind: 'regular',
        title: 'Ninetieth session',
        opensOn: '2025-02-03',
        ...session,
      },
      headers,
    });

  describe('in a list', () => {
    it.each([1, 7, 50])('are all read exactly once by pages of %i, newest first', async (limit) => {
      const { total } = await list();
      const found = await everyPage(`limit=${limit}`);
      expect(found).toHaveLength(total);
      expect(new Set(found.map(({ id }) => id)).size).toBe(total);
      const days = found.map(({ opensOn, period }) => opensOn ?? `${period}-01`.slice(0, 10));
      expect(days).toEqual([...days].sort().reverse());
    });

    it('tell cycle and number of the UPR sessions 1 to 54', async () => {
      const found = (await everyPage('limit=200&body=upr')).filter(({ number }) => number !== null);
      expect(found.map(({ number }) => number).sort((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: 54 }, (_, n) => n + 1),
      );
      const cycles = Object.groupBy(found, ({ cycle }) => String(cycle));
      expect(Object.entries(cycles).map(([cycle, of]) => [cycle, of?.length])).toEqual([
        ['1', 12],
        ['2', 14],
        ['3', 14],
        ['4', 14],
      ]);
    });

    it('are filtered by body, kind and day', async () => {
      expect(await labels('body=hrc&kind=regular')).toEqual(['HRC61', 'HRC60', 'HRC59', 'HRC58', 'HRC57']);
      expect(await labels('body=hrc&kind=regular&from=2025-06-20&to=2025-09-30')).toEqual(['HRC60', 'HRC59']);
      expect((await list('?body=hrc&body=upr')).total).toBeGreaterThan((await list('?body=upr')).total);
      expect((await list('?body=nothing')).items).toEqual([]);
    });

    it.each(['lisbon', 'TERCER SEMINARIO', 'adotou o plano de acao'])(
      'are found by words of their label, place or title in any language: %s',
      async (q) => {
        expect((await list(`?q=${encodeURIComponent(q)}`)).items).toContainEqual(
          expect.objectContaining({ kind: 'seminar', opensOn: '2026-01-26' }),
        );
      },
    );

    it.each(['%', '_', '\\', "'", '"', '100%', ';--'])('take %p for the character that it is', async (q) => {
      const { items } = await list(`?limit=200&q=${encodeURIComponent(q)}`);
      for (const { label, titles } of items) {
        // Quotation marks are found in whichever form they are typed.
        expect([label, ...Object.values(titles)].join(' ').replaceAll('’', "'")).toContain(q);
      }
    });

    it('refuse a place in the list that nobody gave out', async () => {
      for (const cursor of ['x', 'W10', 'WyIyMDI1LTAxLTAxIiwieCJd', encodeURIComponent('{"a":1}')]) {
        const answer = await t.app.inject(`/api/sessions?cursor=${cursor}`);
        expect(answer.statusCode).toBe(422);
        expect(answer.json().issues).toMatchObject([{ path: 'cursor' }]);
      }
    });
  });

  describe('one by one', () => {
    it('show what took place in them and the documents', async () => {
      const [hrc59] = (await list('?q=HRC59&kind=regular')).items;
      const session = (await t.app.inject(`/api/sessions/${hrc59?.id}`)).json();
      expect(session).toMatchObject({
        label: 'HRC59',
        opensOn: '2025-06-16',
        closesOn: '2025-07-09',
        parentId: null,
      });
      expect(session.children).toContainEqual(
        expect.objectContaining({ kind: 'panel', opensOn: '2025-07-04', parentLabel: 'HRC59' }),
      );
    });

    it('are not found under an id that nothing has', async () => {
      const answer = await t.app.inject({
        url: '/api/sessions/123e4567-e89b-42d3-a456-426614174000',
        headers: { 'accept-language': 'ar' },
      });
      expect(answer.json()).toMatchObject({ status: 404, detail: 'لا توجد دورة مسجلة بهذا المعرّف.' });
    });
  });

  describe('when recorded', () => {
    it('keep what was written, in the language of who wrote it', async () => {
      const answer = await record(
        { closesOn: '2025-02-21', place: 'Genève', stateUnderReview: 'MAR', summary: 'Ligne 1\nLigne 2' },
        { ...staff, 'accept-language': 'fr-CA, fr;q=0.9' },
      );
      expect(answer.statusCode).toBe(201);
      expect(answer.json()).toMatchObject({
        label: 'CEDAW 90',
        titles: { fr: 'Ninetieth session' },
        summary: { fr: 'Ligne 1\nLigne 2' },
        closesOn: '2025-02-21',
        stateUnderReview: 'MAR',
        children: [],
        documents: [],
      });
      expect((await t.app.inject(`/api/sessions/${answer.json().id}`)).json()).toEqual(answer.json());
    });

    it('may belong to another session', async () => {
      const [parent] = (await list('?q=HRC60')).items;
      const answer = await record({
        label: 'Side event at HRC60',
        body: 'hrc',
        kind: 'side_event',
        parentId: parent?.id,
      });
      expect(answer.json()).toMatchObject({ parentId: parent?.id, parentLabel: 'HRC60' });
    });

    it('need a label that the body does not have yet', async () => {
      await record({ label: 'CEDAW 91' });
      const answer = await record({ label: ' CEDAW 91 ' });
      expect(answer.statusCode).toBe(422);
      expect(answer.json().issues).toEqual([
        { path: 'label', message: 'This body already has a session with that label.' },
      ]);
      expect((await record({ label: 'CEDAW 91', body: 'cat' })).statusCode).toBe(201);
    });

    it('are stored once when sent twice at the same moment', async () => {
      const answers = await Promise.all([record({ label: 'CEDAW 92' }), record({ label: 'CEDAW 92' })]);
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, expect.any(Number)]);
      expect([409, 422]).toContain(Math.max(...answers.map(({ statusCode }) => statusCode)));
    });

    it.each([
      [{ closesOn: '2025-02-02' }, 'closesOn', 'Must not be before the opening day.'],
      [{ opensOn: '2025-02-30' }, 'opensOn', 'Must be a day such as 2026-03-31.'],
      [{ opensOn: '0000-01-01' }, 'opensOn', 'Must be a day from the year 1 onwards.'],
      [{ body: 'unesco' }, 'body', 'No such body is on record.'],
      [{ stateUnderReview: 'ZZZ' }, 'stateUnderReview', 'No such State is on record.'],
      [{ parentId: '123e4567-e89b-42d3-a456-426614174000' }, 'parentId', 'No such session is on record.'],
      [{ title: '   ' }, 'title', 'Must not be empty.'],
      [{ title: 'a\u0000b' }, 'title', 'Must not contain NUL or broken characters.'],
      [{ place: 'half a pair: \ud83d' }, 'place', 'Must not contain NUL or broken characters.'],
      [{ colour: 'red' }, 'colour', 'There is no such field here.'],
    ])('are refused with %j, naming %s', async (change, path, message) => {
      const answer = await record({ label: 'CEDAW 93', ...change });
      expect(answer.statusCode).toBe(422);
      expect(answer.json().issues).toContainEqual({ path, message });
    });

    it('need somebody who may record sessions', async () => {
      expect((await record({ label: 'CEDAW 94' }, {})).statusCode).toBe(401);
      expect((await record({ label: 'CEDAW 94' }, await signInAs(t, 'analyst'))).statusCode).toBe(403);
    });
  });
});
