import { putRecommendation, type RecommendationToPut } from '../../test/put-recommendation.ts';
import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

describe('The register', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp();
    await t.db.query('delete from recommendation');
  });
  afterEach(() => t.db.query('delete from recommendation'));
  afterAll(() => t.close());

  const put = (given: RecommendationToPut) => putRecommendation(t, given);
  const list = async (query: string, cookie = '') => {
    const answer = await t.app.inject({ url: `/api/recommendations?${query}`, headers: { cookie } });
    expect([answer.statusCode, query]).toEqual([200, query]);
    return answer.json();
  };
  const paragraphs = async (query: string, cookie = ''): Promise<string[]> =>
    (await list(query, cookie)).items.map((item: { paragraph: string }) => item.paragraph);

  it('shows a recommendation with its session, document and everything it is linked to', async () => {
    const id = await put({
      symbol: 'A/HRC/59/15',
      paragraph: '140.7',
      session: 'UPR48',
      cycle: 4,
      state_iso3: 'SVN',
      recommendingStates: ['PRY', 'MAR'],
      themes: ['conditions-of-detention'],
      affected: ['children'],
      sdgs: ['16.3', '4'],
      received_on: '2025-01-20',
    });
    const { items, total, nextCursor } = await list('');
    expect({ total, nextCursor }).toEqual({ total: 1, nextCursor: null });
    expect(items[0]).toMatchObject({
      id,
      paragraph: '140.7',
      state: 'SVN',
      session: 'UPR48',
      symbol: 'A/HRC/59/15',
      recommendingStates: ['MAR', 'PRY'],
      themes: ['conditions-of-detention'],
      affectedPersons: ['children'],
      sdgs: ['4', '16.3'],
      position: 'pending',
      status: 'not_assessed',
      receivedOn: '2025-01-20',
    });
  });

  it('lists a text in the language of the reader where there is a translation', async () => {
    const id = await put({ text: 'Strengthen peer learning' });
    await t.db.query(
      `update recommendation set translations = '{"ar": "تعزيز تعلم الأقران"}' where id = $1`,
      [id],
    );
    const excerptIn = async (language: string) => {
      const answer = await t.app.inject({
        url: '/api/recommendations?q="peer learning"',
        headers: { 'accept-language': language },
      });
      const { language: shown, excerpt } = answer.json().items[0];
      return { shown, excerpt };
    };
    expect(await excerptIn('ar')).toEqual({ shown: 'ar', excerpt: 'تعزيز تعلم الأقران' });
    expect(await excerptIn('fr')).toEqual({ shown: 'en', excerpt: 'Strengthen peer learning' });
  });

  it('shows at most 400 characters of a long text', async () => {
    await put({ text: 'a'.repeat(2300) });
    expect((await list('')).items[0].excerpt).toBe(`${'a'.repeat(399)}…`);
  });

  describe('filtering', () => {
    it('takes any of the values within a filter, and all filters together', async () => {
      await put({ paragraph: '1', state_iso3: 'MAR', position: 'supported' });
      await put({ paragraph: '2', state_iso3: 'PRY', position: 'supported' });
      await put({ paragraph: '3', state_iso3: 'PRY', position: 'noted' });
      expect(await paragraphs('state=MAR&state=PRY&position=supported')).toEqual(['1', '2']);
    });

    it.each([
      ['theme', { themes: ['conditions-of-detention'] }, 'conditions-of-detention'],
      ['affected', { affected: ['children'] }, 'children'],
      ['sdg', { sdgs: ['16'] }, '16'],
      ['recommendingState', { recommendingStates: ['MAR'] }, 'MAR'],
      ['cycle', { cycle: 3 }, '3'],
      ['session', { session: 'UPR48' }, 'UPR48'],
      ['actionCategory', { action_category: 5 }, '5'],
      ['priority', { priority: 'high' }, 'high'],
      ['year', { received_on: '2024-05-01' }, '2024'],
    ])('finds by %s, or where none is recorded, or both', async (name, given, value) => {
      await put({ paragraph: '1', ...given });
      await put({ paragraph: '2' });
      expect(await paragraphs(`${name}=${value}&sort=document`)).toEqual(['1']);
      expect(await paragraphs(`${name}=none&sort=document`)).toEqual(['2']);
      expect(await paragraphs(`${name}=none&${name}=${value}&sort=document`)).toEqual(['1', '2']);
    });

    it('finds the targets of a goal by the goal, and a target alone by the target', async () => {
      await put({ paragraph: '1', sdgs: ['16.3'] });
      await put({ paragraph: '2', sdgs: ['16'] });
      await put({ paragraph: '3', sdgs: ['1'] });
      expect(await paragraphs('sdg=16')).toEqual(['1', '2']);
      expect(await paragraphs('sdg=16.3')).toEqual(['1']);
    });

    it('finds by the region of a recommending State, and by a session id', async () => {
      const { rows } = await t.db.query(`select id from session where label = 'UPR48'`);
      await put({ paragraph: '1', recommendingStates: ['MAR'], session: 'UPR48' });
      await put({ paragraph: '2', recommendingStates: ['PRT'] });
      expect(await paragraphs('recommendingRegion=african')).toEqual(['1']);
      expect(await paragraphs(`session=${rows[0].id}`)).toEqual(['1']);
    });

    it('calls overdue what is due before today and neither done, continuous nor given up', async () => {
      await put({ paragraph: '1', due_on: '2020-01-01', status: 'in_progress' });
      await put({ paragraph: '2', due_on: '2020-01-01', status: 'implemented' });
      await put({ paragraph: '3', due_on: '2999-01-01' });
      await put({ paragraph: '4' });
      expect(await paragraphs('overdue=true')).toEqual(['1']);
      expect(await paragraphs('overdue=false')).toEqual(['2', '3', '4']);
      expect(await paragraphs('dueFrom=2019-01-01&dueTo=2020-01-01')).toEqual(['1', '2']);
    });

    it('finds between two days, both included', async () => {
      await put({ paragraph: '1', received_on: '2024-01-01' });
      await put({ paragraph: '2', received_on: '2024-02-01' });
      expect(await paragraphs('from=2024-01-01&to=2024-01-31')).toEqual(['1']);
    });

    it('shows internal records only to people who may read them, in list, facets and detail alike', async () => {
      const id = await put({ paragraph: '1', visibility: 'internal' });
      const { cookie } = await signInAs(t, 'analyst');
      const seen = async (headers: { cookie?: string }) => [
        (await t.app.inject({ url: '/api/recommendations', headers })).json().total,
        (await t.app.inject({ url: '/api/recommendations/facets', headers })).json().total,
        (await t.app.inject({ url: `/api/recommendations/${id}`, headers })).statusCode,
      ];
      expect(await seen({})).toEqual([0, 0, 404]);
      expect(await seen({ cookie })).toEqual([1, 1, 200]);
    });
  });

  describe('searching', () => {
    it('finds any form of a word in the language of the text', async () => {
      await put({ paragraph: '1', text: 'End violence against women and children' });
      await put({ paragraph: '2', text: 'Renforcer l’éducation des femmes', language: 'fr' });
      await put({ paragraph: '3', text: 'تعزيز حقوق المرأة', language: 'ar' });
      await put({ paragraph: '4', text: 'Ratify with Türkiye' });
      expect(await paragraphs('q=woman')).toEqual(['1']);
      expect(await paragraphs('q=child')).toEqual(['1']);
      expect(await paragraphs('q=education')).toEqual(['2']);
      expect(await paragraphs(`q=${encodeURIComponent('حقوق')}`)).toEqual(['3']);
      expect(await paragraphs('q=turkiye')).toEqual(['4']);
    });

    it('understands phrases, OR, and words to leave out in all their forms', async () => {
      await put({ paragraph: '1', text: 'Prevent torture in prisons' });
      await put({ paragraph: '2', text: 'Prevent torture by the police' });
      await put({ paragraph: '3', text: 'Reform the police' });
      expect(await paragraphs('q=torture+-prison')).toEqual(['2']);
      expect(await paragraphs(`q=${encodeURIComponent('"prevent torture"')}`)).toEqual(['1', '2']);
      expect(await paragraphs('q=prison+or+reform')).toEqual(['1', '3']);
    });

    it('finds by the symbol of a document, with its addenda, and by a paragraph number', async () => {
      await put({ symbol: 'A/HRC/59/15', paragraph: '140.7' });
      await put({ symbol: 'A/HRC/59/15/Add.1', paragraph: '3' });
      await put({ symbol: 'A/HRC/59/151', paragraph: '4' });
      expect((await paragraphs('q=a/hrc/59/15&sort=document')).sort()).toEqual(['140.7', '3']);
      expect(await paragraphs('q=140.7')).toEqual(['140.7']);
    });

    it('lists the best match first by relevance', async () => {
      await put({
        paragraph: '1',
        text: 'Prisons, and a great many other matters of the administration of justice',
      });
      await put({ paragraph: '2', text: 'Prisons: inspect prisons, close old prisons' });
      expect(await paragraphs('q=prison&sort=relevance')).toEqual(['2', '1']);
    });

    it.each([
      '&',
      '!!!',
      '-',
      '"',
      '((((',
      "'; drop table recommendation; --",
      '\\',
      '%_%',
      ':*',
      '<->',
      'or or or',
      '-only',
      '?',
      '$1',
      '٪؟',
      '😀',
      'a/b',
      '/',
      '1'.repeat(200),
      'x'.repeat(10_000),
      'wörd '.repeat(2000),
      '"'.repeat(10_000),
    ])('takes anything that is typed without failing (%#)', async (q) => {
      await put({ text: 'Something' });
      await list(`q=${encodeURIComponent(q)}`);
      await list(`q=${encodeURIComponent(q)}&sort=relevance`);
    });

    it('names the field when there is a NUL in what is searched for', async () => {
      const answer = await t.app.inject('/api/recommendations?q=a%00b');
      expect(answer.statusCode).toBe(422);
      expect(answer.json().issues).toMatchObject([{ path: 'q' }]);
    });

    it('does not narrow by punctuation alone', async () => {
      await put({ paragraph: '1' });
      expect(await paragraphs('q=%3F%3F%3F')).toEqual(['1']);
    });
  });

  describe('sorting and paging', () => {
    const sorts = ['document', 'received', 'state', 'due', 'status', 'position'].flatMap((s) => [s, `-${s}`]);

    it.each([...sorts, 'relevance'])('by %s gives every record once, page by page', async (sort) => {
      for (let n = 0; n < 12; n += 1) {
        await put({
          text: `Protect ${'rights '.repeat(1 + (n % 3))}`,
          paragraph: `140.${n}`,
          ...(n % 3 > 0 && { symbol: `A/HRC/${n % 3}/1`, state_iso3: n % 2 ? 'MAR' : 'ALB' }),
          ...(n % 4 > 0 && { received_on: `2024-01-0${n % 4}`, due_on: `2026-01-0${n % 4}` }),
          status: n % 2 ? 'implemented' : 'in_progress',
        });
      }
      const whole = (await list(`q=rights&sort=${sort}`)).items.map((item: { id: string }) => item.id);
      const pages: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = await list(`q=rights&sort=${sort}&limit=5${cursor ? `&cursor=${cursor}` : ''}`);
        expect(page.total).toBe(12);
        pages.push(...page.items.map((item: { id: string }) => item.id));
        cursor = page.nextCursor;
      }
      expect(pages).toEqual(whole);
      expect(new Set(pages).size).toBe(12);
    });

    it('puts what is not recorded last in either direction', async () => {
      await put({ paragraph: '1' });
      await put({
        paragraph: '2',
        due_on: '2026-01-01',
        received_on: '2024-01-01',
        state_iso3: 'MAR',
        symbol: 'B',
      });
      await put({
        paragraph: '3',
        due_on: '2027-01-01',
        received_on: '2025-01-01',
        state_iso3: 'PRY',
        symbol: 'C',
      });
      for (const sort of ['due', 'received', 'state', 'document']) {
        expect(await paragraphs(`sort=${sort}`)).toEqual(['2', '3', '1']);
        expect(await paragraphs(`sort=-${sort}`)).toEqual(['3', '2', '1']);
      }
    });

    it('counts paragraphs as people do: 140.7 before 140.12', async () => {
      for (const paragraph of ['140.12', '140.7', '9']) await put({ symbol: 'A/HRC/1/1', paragraph });
      expect(await paragraphs('sort=document')).toEqual(['9', '140.7', '140.12']);
    });

    it('sorts States by their names in the language of the reader', async () => {
      await put({ paragraph: '1', state_iso3: 'DEU' });
      await put({ paragraph: '2', state_iso3: 'FRA' });
      const inLanguage = async (language: string) =>
        (
          await t.app.inject({
            url: '/api/recommendations?sort=state',
            headers: { 'accept-language': language },
          })
        )
          .json()
          .items.map((item: { state: string }) => item.state);
      expect(await inLanguage('en')).toEqual(['FRA', 'DEU']);
      expect(await inLanguage('fr')).toEqual(['DEU', 'FRA']);
    });

    it('refuses a cursor that it did not write, or that belongs to another sort', async () => {
      for (let n = 0; n < 3; n += 1) await put({});
      const { nextCursor } = await list('limit=1');
      for (const query of [
        `sort=due&cursor=${nextCursor}`,
        'cursor=x',
        'cursor=W10',
        `cursor=${'A'.repeat(2000)}`,
      ]) {
        const answer = await t.app.inject(`/api/recommendations?${query}`);
        expect(answer.statusCode).toBe(422);
        expect(answer.json().issues).toMatchObject([{ path: 'cursor' }]);
      }
    });
  });

  describe('facets', () => {
    const facets = async (query: string) =>
      (await t.app.inject(`/api/recommendations/facets?${query}`)).json();

    it('count each value with the other facets applied and their own left out', async () => {
      await put({ state_iso3: 'MAR', position: 'supported' });
      await put({ state_iso3: 'MAR', position: 'noted' });
      await put({ state_iso3: 'PRY', position: 'supported' });
      const { total, facets: counts } = await facets('state=MAR&position=supported');
      expect(total).toBe(1);
      expect(counts.state).toEqual([
        { key: 'MAR', count: 1 },
        { key: 'PRY', count: 1 },
      ]);
      expect(counts.position).toEqual([
        { key: 'noted', count: 1 },
        { key: 'supported', count: 1 },
      ]);
      expect(counts.cycle).toEqual([{ key: 'none', count: 1 }]);
    });

    it('count a goal once, however many of its targets a recommendation names', async () => {
      await put({ sdgs: ['16', '16.1', '16.3', '5'] });
      expect((await facets('')).facets.sdg).toEqual([
        { key: '16', count: 1 },
        { key: '5', count: 1 },
      ]);
    });

    it('count a region once, and sessions by their labels', async () => {
      await put({ recommendingStates: ['MAR', 'EGY'], session: 'UPR48' });
      const { facets: counts } = await facets('');
      expect(counts.recommendingRegion).toEqual([{ key: 'african', count: 1 }]);
      expect(counts.session).toEqual([{ key: 'UPR48', count: 1 }]);
    });
  });

  describe('refusing bad input', () => {
    const kinds = {
      code: ['x', '', 'MAR\u0000', 'mar', '1e9'],
      day: ['x', '2024-02-30', '99999-01-01', ''],
    };
    it.each([
      ...kinds.code.map((value) => ['state', value]),
      ...kinds.code.map((value) => ['recommendingState', value]),
      ...['from', 'to', 'dueFrom', 'dueTo'].flatMap((name) => kinds.day.map((value) => [name, value])),
      ...['session', 'body', 'theme', 'affected'].flatMap((name) => [
        [name, ''],
        [name, '\u0000'],
        [name, 'x'.repeat(201)],
      ]),
      ...['cycle', 'position', 'status', 'type', 'actionCategory', 'priority', 'recommendingRegion'].map(
        (name) => [name, 'x'],
      ),
      ['sdg', 'x'],
      ['sdg', '16.333'],
      ['year', '24'],
      ['document', 'x'],
      ['overdue', 'yes'],
      ['sample', '1'],
      ['sort', 'text'],
      ['limit', '0'],
      ['limit', '201'],
      ['limit', 'x'],
      ['q', 'x'.repeat(10_001)],
      ['unknown', '1'],
      ['state[]', 'MAR'],
    ])('in %s=%s', async (name, value) => {
      const answer = await t.app.inject({ url: '/api/recommendations', query: { [name]: value } });
      expect(answer.statusCode).toBe(422);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    });

    it('and finds nothing, rather than failing, by a key that nobody knows', async () => {
      for (const query of [
        'state=ZZZ',
        'theme=x',
        'body=x',
        'session=x',
        'sdg=99',
        'year=0000',
        `document=${NOWHERE}`,
      ])
        expect((await list(query)).total).toBe(0);
    });
  });
});
