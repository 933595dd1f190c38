import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';
import { importContent, importRealFile, sendForm, settled, withRealFiles } from '../../test/upload.ts';

const HEADER =
  'Text,Countries Concerned,Recommending Body,Document Symbol,UPR Session,UPR Position,UPR Recommending States,Themes,Type\n';
const row = (paragraph: string, words: string, rest = 'Supported,France,') =>
  `"${paragraph} ${words}",Morocco,UPR,A/HRC/52/7,41,${rest},Recommendation\n`;
const SMALL =
  HEADER + row('55.1', 'Ratify the Convention (France);') + row('55.2', 'Continue its efforts (France);');

describe('Importing a file', () => {
  let t: TestApp;
  let coordinator: { cookie: string };
  beforeAll(async () => {
    t = await createTestApp();
    coordinator = await signInAs(t, 'coordinator');
  });
  afterAll(() => t.close());

  const post = (path: string, headers = coordinator) =>
    t.app.inject({ method: 'POST', url: `/api/imports/${path}`, headers });
  const get = (path: string, headers: Record<string, string> = coordinator) =>
    t.app.inject({ url: `/api/imports/${path}`, headers });
  const list = (query: string, headers = coordinator) =>
    t.app.inject({ url: `/api/imports${query}`, headers });
  const stored = async (where = 'true'): Promise<number> =>
    (await t.db.query(`select count(*)::int as n from recommendation where not sample and ${where}`)).rows[0]
      .n;

  it('checks first, shows what would happen, and stores nothing before somebody confirms', async () => {
    const before = await stored();
    const checked = await importContent(t, coordinator, SMALL);
    expect(checked).toMatchObject({
      phase: 'checked',
      format: 'uhri',
      by: 'The coordinator',
      counts: { read: 2, created: 2, updated: 0, unchanged: 0, rejected: 0 },
      samples: [
        {
          outcome: 'created',
          paragraph: '55.1',
          state: 'MAR',
          symbol: 'A/HRC/52/7',
          excerpt: 'Ratify the Convention',
        },
        { outcome: 'created', paragraph: '55.2' },
      ],
    });
    expect(await stored()).toBe(before);

    expect((await post(`${checked.id}/confirm`)).statusCode).toBe(202);
    const done = await settled(t, coordinator, checked.id);
    expect(done).toMatchObject({ phase: 'done', counts: { created: 2 }, finishedAt: expect.any(String) });
    expect(await stored()).toBe(before + 2);

    const again = await post(`${checked.id}/confirm`);
    expect(again.statusCode).toBe(409);
    expect(again.json().code).toBe('IMPORT_NOT_CONFIRMABLE');
  });

  it('puts the document, the session, the position with its history and the suggested action on record', async () => {
    await importContent(t, coordinator, SMALL, { dryRun: 'false' });
    const { rows } = await t.db.query(
      `select r.paragraph, r.cycle, r.position, r.action_category, r.action_category_suggested, r.status, s.label,
         d.title, d.kind, r.received_on::text, (select count(*)::int from position_change c where c.recommendation_id = r.id) as answers,
         (select array_agg(state_iso3) from recommending_state x where x.recommendation_id = r.id) as states
       from recommendation r join source_document d on d.id = r.document_id join session s on s.id = r.session_id
       where d.symbol = 'A/HRC/52/7' order by r.paragraph_order`,
    );
    expect(rows).toEqual([
      {
        paragraph: '55.1',
        cycle: 4,
        position: 'supported',
        action_category: 5,
        action_category_suggested: true,
        status: 'not_assessed',
        label: 'UPR41',
        title: 'Report of the Working Group on the Universal Periodic Review: Morocco',
        kind: 'report',
        received_on: '2022-11-07',
        answers: 1,
        states: ['FRA'],
      },
      expect.objectContaining({ paragraph: '55.2', action_category: 2 }),
    ]);
  });

  it('adds to a record what a later file knows, and keeps what only people decide', async () => {
    await importContent(t, coordinator, SMALL, { dryRun: 'false' });
    await t.db.query(
      `update recommendation set status = 'in_progress', priority = 'high', visibility = 'internal', due_on = '2027-01-01'
       where paragraph = '55.1'`,
    );
    const later = HEADER + row('55.1', 'Ratify the Convention (France, Spain);', 'Noted,France,Torture');
    const updated = await importContent(t, coordinator, later, { dryRun: 'false' });
    expect(updated.counts).toEqual({ read: 1, created: 0, updated: 1, unchanged: 0, rejected: 0 });
    expect(updated.samples[0]?.changes).toEqual(expect.arrayContaining(['position', 'recommendingStates']));
    const { rows } = await t.db.query(
      `select status, priority, visibility, due_on::text, position, version,
         array(select position from position_change c where c.recommendation_id = r.id order by recorded_at) as answers
       from recommendation r where paragraph = '55.1'`,
    );
    expect(rows).toEqual([
      {
        status: 'in_progress',
        priority: 'high',
        visibility: 'internal',
        due_on: '2027-01-01',
        position: 'noted',
        version: 2,
        answers: ['supported', 'noted'],
      },
    ]);
    const poorer = await importContent(t, coordinator, HEADER + row('55.1', 'Ratify the Convention', ',,'), {
      dryRun: 'false',
    });
    expect(poorer.counts).toMatchObject({ updated: 0, unchanged: 1 });
  });

  it('accounts for every row: repeated ones, rejected ones and their reasons in the words of the reader', async () => {
    const file =
      HEADER +
      row('70.1', 'Adopt a plan (France);') +
      row('70.1', 'Adopt a plan (France);') +
      row('70.1', 'Repeal the law (France);') +
      '"",Morocco,UPR,A/HRC/52/7,41,Supported,France,,Recommendation\n' +
      '"70.3 Respect treaties",,UPR,A/HRC/52/7,41,Supported,France,,Recommendation\n' +
      row('70.4', 'Guarantee rights (France);', 'Supported,France,Tortoises and hares');
    const checked = await importContent(t, coordinator, file);
    expect(checked.counts).toEqual({ read: 6, created: 2, updated: 0, unchanged: 1, rejected: 3 });
    expect(checked.unknownLabels).toEqual([
      { vocabulary: 'theme', label: 'Tortoises and hares', count: 1, nearest: expect.any(Array) },
    ]);
    const page = (
      await get(`${checked.id}/problems?limit=2`, { ...coordinator, 'accept-language': 'fr' })
    ).json();
    expect(page.total).toBe(4);
    expect(page.items[0]).toMatchObject({
      row: 4,
      code: 'duplicate_paragraph',
      severity: 'rejected',
      message: 'Le paragraphe 70.1 figure déjà à la ligne 2, avec un autre texte.',
    });
    const next = (await get(`${checked.id}/problems?cursor=${page.nextCursor}`)).json();
    expect(next.items.map(({ code }: { code: string }) => code)).toEqual([
      'missing_addressee',
      'unknown_theme',
    ]);
    expect(checked.firstProblems).toHaveLength(4);
  });

  it('gives all problems as a CSV that no spreadsheet program runs', async () => {
    const checked = await importContent(
      t,
      coordinator,
      HEADER + row('80.1', 'Go', 'Supported,France,=HYPERLINK(1)'),
    );
    const file = await get(`${checked.id}/problems/file`, { ...coordinator, 'accept-language': 'es' });
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.headers['content-disposition']).toContain('attachment');
    const [head, first] = file.body.replace('\uFEFF', '').split('\r\n');
    expect(head).toBe('"Fila","Columna","Consecuencia","Problema","Código"');
    expect(first).toContain('unknown_theme');
    expect(first).not.toMatch(/(^|,)"?=/);
  });

  it('refuses forms that cannot be meant', async () => {
    const form = (change: (form: FormData) => void) => {
      const filled = new FormData();
      filled.set('file', new Blob([SMALL]), 'a.csv');
      change(filled);
      return sendForm(t, coordinator, filled);
    };
    const issues = async (change: (form: FormData) => void) => {
      const answer = await form(change);
      expect(answer.statusCode).toBe(422);
      return answer.json().issues;
    };
    expect(await issues((f) => f.delete('file'))).toEqual([
      { path: 'file', message: 'Choose a file to import.' },
    ]);
    expect(await issues((f) => f.append('file', new Blob(['x']), 'b.csv'))).toEqual([
      { path: 'file', message: 'Send one file at a time.' },
    ]);
    expect(await issues((f) => f.set('other', new Blob(['x']), 'b.csv'))).toHaveLength(1);
    expect(await issues((f) => f.set('dryRun', 'perhaps'))).toMatchObject([{ path: 'dryRun' }]);
    expect(await issues((f) => f.set('state', 'ZZZ'))).toMatchObject([{ path: 'state' }]);
    expect(await issues((f) => f.set('format', 'pdf'))).toMatchObject([{ path: 'format' }]);
    expect(await issues((f) => f.append('state', 'MAR') ?? f.append('state', 'FRA'))).toMatchObject([
      { path: 'state' },
    ]);
    expect(await issues((f) => f.set('surprise', '1'))).toHaveLength(1);
    const json = await t.app.inject({
      method: 'POST',
      url: '/api/imports',
      headers: coordinator,
      payload: { dryRun: 'true' },
    });
    expect(json.statusCode).toBe(415);
  });

  it('lets nobody in who may not', async () => {
    const form = new FormData();
    form.set('file', new Blob([SMALL]), 'a.csv');
    expect((await sendForm(t, {}, form)).statusCode).toBe(401);
    const analyst = await signInAs(t, 'analyst');
    expect((await sendForm(t, analyst, form)).statusCode).toBe(403);
    expect((await t.app.inject('/api/imports')).statusCode).toBe(401);
    expect((await list('', analyst)).statusCode).toBe(200);
    const checked = await importContent(t, coordinator, SMALL);
    for (const action of ['confirm', 'cancel']) {
      expect((await post(`${checked.id}/${action}`, analyst)).statusCode).toBe(403);
    }
    expect((await get(checked.id, {})).statusCode).toBe(401);
  });

  it('says that an import is not on record', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const path of ['', '/problems', '/problems/file']) {
      expect((await get(nowhere + path)).statusCode).toBe(404);
    }
    for (const action of ['confirm', 'cancel'])
      expect((await post(`${nowhere}/${action}`)).statusCode).toBe(404);
    expect((await get('no-id')).statusCode).toBe(422);
    expect((await list('?cursor=made-up')).statusCode).toBe(422);
  });

  it('lists imports page by page, newest first', async () => {
    for (let i = 0; i < 3; i += 1) await importContent(t, coordinator, SMALL);
    const seen: string[] = [];
    let cursor: string | null = '';
    let total = 0;
    while (cursor !== null) {
      const page: { items: { createdAt: string }[]; nextCursor: string | null; total: number } = (
        await list(`?limit=2${cursor && `&cursor=${cursor}`}`)
      ).json();
      seen.push(...page.items.map(({ createdAt }) => createdAt));
      ({ nextCursor: cursor, total } = page);
    }
    expect(seen).toHaveLength(total);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  it('can be cancelled after the check; nothing of it stays', async () => {
    const checked = await importContent(t, coordinator, HEADER + row('90.1', 'Abolish the practice'));
    const answer = await post(`${checked.id}/cancel`);
    expect(answer.statusCode).toBe(200);
    expect(answer.json().phase).toBe('cancelled');
    expect((await post(`${checked.id}/confirm`)).json().code).toBe('IMPORT_NOT_CONFIRMABLE');
    expect(await stored(`paragraph = '90.1'`)).toBe(0);
  });

  it('cannot be cancelled any more once it is stored', async () => {
    const done = await importContent(t, coordinator, SMALL, { dryRun: 'false' });
    expect((await post(`${done.id}/cancel`)).json().code).toBe('TRANSITION_REFUSED');
  });

  withRealFiles('slo48.docx', 'fixture_uhri_layout_slovenia_upr48.xlsx')(
    'knows the recommendations of the OHCHR matrix again in the UHRI layout',
    async () => {
      const matrix = await importRealFile(t, coordinator, 'slo48.docx', { dryRun: 'false' });
      expect(matrix).toMatchObject({
        format: 'ohchr-matrix',
        counts: { read: 254, created: 254, updated: 0, unchanged: 0, rejected: 0 },
      });
      const uhri = await importRealFile(t, coordinator, 'fixture_uhri_layout_slovenia_upr48.xlsx', {
        dryRun: 'false',
      });
      expect(uhri).toMatchObject({ format: 'uhri', counts: { read: 254, created: 0, rejected: 0 } });
      for (const file of ['slo48.docx', 'fixture_uhri_layout_slovenia_upr48.xlsx']) {
        const again = await importRealFile(t, coordinator, file, { dryRun: 'false' });
        expect(again.counts).toEqual({ read: 254, created: 0, updated: 0, unchanged: 254, rejected: 0 });
      }
    },
  );
});
