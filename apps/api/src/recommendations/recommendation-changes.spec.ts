import { putRecommendation } from '../../test/put-recommendation.ts';
import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

describe('Changing a recommendation', () => {
  let t: TestApp;
  let coordinator: { cookie: string };
  let analyst: { cookie: string };
  beforeAll(async () => {
    t = await createTestApp();
    coordinator = await signInAs(t, 'coordinator');
    analyst = await signInAs(t, 'analyst');
  });
  afterAll(() => t.close());

  const get = async (id: string, headers = {}) =>
    (await t.app.inject({ url: `/api/recommendations/${id}`, headers })).json();
  const send = (
    method: 'PATCH' | 'POST',
    path: string,
    payload: Record<string, unknown>,
    headers: { cookie?: string } = coordinator,
  ) => t.app.inject({ method, url: `/api/recommendations/${path}`, payload, headers });

  it('records a status with its reason, day and author, and keeps the one before', async () => {
    const id = await putRecommendation(t);
    await send('POST', `${id}/status`, {
      status: 'in_progress',
      rationale: 'A bill is drafted',
      on: '2026-01-10',
      version: 1,
    });
    const answer = await send('POST', `${id}/status`, {
      status: 'implemented',
      rationale: 'In force',
      on: '2026-03-01',
      version: 2,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      status: 'implemented',
      version: 3,
      statusHistory: [
        { status: 'implemented', rationale: 'In force', on: '2026-03-01', by: 'The coordinator' },
        { status: 'in_progress', rationale: 'A bill is drafted', on: '2026-01-10', by: 'The coordinator' },
      ],
    });
  });

  it('does not tell the public who recorded a change', async () => {
    const id = await putRecommendation(t);
    await send('POST', `${id}/status`, { status: 'continuous', rationale: 'Ongoing', version: 1 });
    expect((await get(id)).statusHistory).toMatchObject([{ status: 'continuous', by: null }]);
    expect((await get(id, analyst)).statusHistory).toMatchObject([{ by: 'The coordinator' }]);
  });

  it.each([
    ['no reason', { status: 'implemented', version: 1 }, 'rationale'],
    ['an empty reason', { status: 'implemented', rationale: '  ', version: 1 }, 'rationale'],
    ['an unknown status', { status: 'done', rationale: 'x', version: 1 }, 'status'],
    ['a day to come', { status: 'implemented', rationale: 'x', on: '2999-01-01', version: 1 }, 'on'],
    ['no version', { status: 'implemented', rationale: 'x' }, 'version'],
    ['a NUL', { status: 'implemented', rationale: 'a\u0000b', version: 1 }, 'rationale'],
  ])('refuses a status with %s and records nothing', async (_, payload, path) => {
    const id = await putRecommendation(t);
    const answer = await send('POST', `${id}/status`, payload);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().issues).toMatchObject([{ path }]);
    expect(await get(id)).toMatchObject({ status: 'not_assessed', version: 1, statusHistory: [] });
  });

  it('refuses a status before the newest one on record', async () => {
    const id = await putRecommendation(t);
    await send('POST', `${id}/status`, {
      status: 'in_progress',
      rationale: 'x',
      on: '2026-03-01',
      version: 1,
    });
    const answer = await send('POST', `${id}/status`, {
      status: 'implemented',
      rationale: 'x',
      on: '2026-02-01',
      version: 2,
    });
    expect(answer.json().issues).toMatchObject([{ path: 'on' }]);
    expect(await get(id)).toMatchObject({ status: 'in_progress', version: 2 });
  });

  it('lets one of two writers through who have seen the same version', async () => {
    const id = await putRecommendation(t);
    const answers = await Promise.all(
      ['implemented', 'not_started'].map((status) =>
        send('POST', `${id}/status`, { status, rationale: 'x', version: 1 }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect(answers.find(({ statusCode }) => statusCode === 412)?.json()).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect((await get(id)).statusHistory).toHaveLength(1);
  });

  it('records a position with the document that states it, known before or not', async () => {
    const id = await putRecommendation(t, { symbol: 'A/HRC/59/15' });
    const answer = await send('POST', `${id}/position`, {
      position: 'partially_supported',
      symbol: 'A/HRC/59/15/Add.1',
      on: '2025-06-27',
      note: 'In part',
      version: 1,
    });
    expect(answer.json()).toMatchObject({
      position: 'partially_supported',
      positionHistory: [
        {
          position: 'partially_supported',
          on: '2025-06-27',
          note: 'In part',
          document: { symbol: 'A/HRC/59/15/Add.1' },
        },
      ],
    });
    await send('POST', `${id}/position`, { position: 'supported', symbol: 'a/hrc/59/15/add.1', version: 2 });
    const { rows } = await t.db.query(
      `select symbol from source_document where symbol ilike 'a/hrc/59/15/add.1'`,
    );
    expect(rows).toHaveLength(1);
    expect((await get(id)).positionHistory).toMatchObject([
      { position: 'supported', document: { symbol: 'A/HRC/59/15/Add.1' } },
      { position: 'partially_supported' },
    ]);
  });

  it.each([
    ['a day to come', { position: 'noted', on: '2999-01-01', version: 1 }],
    ['an unknown position', { position: 'accepted', version: 1 }],
    ['a NUL in the symbol', { position: 'noted', symbol: 'A\u0000', version: 1 }],
  ])('refuses a position with %s and records nothing', async (_, payload) => {
    const id = await putRecommendation(t);
    expect((await send('POST', `${id}/position`, payload)).statusCode).toBe(422);
    expect(await get(id)).toMatchObject({ position: 'pending', version: 1, positionHistory: [] });
  });

  it('leaves what is not named, clears what is null, and confirms a suggested action category', async () => {
    const id = await putRecommendation(t, { due_on: '2026-12-31', priority: 'high', action_category: 3 });
    await t.db.query('update recommendation set action_category_suggested = true where id = $1', [id]);
    const kept = await send('PATCH', id, { priority: 'low', version: 1 });
    expect(kept.json()).toMatchObject({
      dueOn: '2026-12-31',
      priority: 'low',
      actionCategorySuggested: true,
    });
    const cleared = await send('PATCH', id, {
      dueOn: null,
      actionCategory: 4,
      visibility: 'internal',
      version: 2,
    });
    expect(cleared.json()).toMatchObject({
      dueOn: null,
      priority: 'low',
      actionCategory: 4,
      actionCategorySuggested: false,
      visibility: 'internal',
      version: 3,
    });
  });

  it.each([
    { priority: 'urgent', version: 1 },
    { dueOn: '2026-02-30', version: 1 },
    { actionCategory: 6, version: 1 },
    { text: 'other words', version: 1 },
    { priority: 'low' },
    { priority: 'low', version: 0 },
  ])('refuses to set %j', async (payload) => {
    const id = await putRecommendation(t);
    expect((await send('PATCH', id, payload)).statusCode).toBe(422);
  });

  it('is for coordinators and administrators: 401 without sign-in, 403 for an analyst, 404 and 412 for them', async () => {
    const id = await putRecommendation(t);
    for (const [method, path, payload] of [
      ['PATCH', '', { priority: 'low' }],
      ['POST', '/status', { status: 'implemented', rationale: 'x' }],
      ['POST', '/position', { position: 'noted' }],
    ] as const) {
      const change = (to: string, version: number, headers?: { cookie?: string }) =>
        send(method, `${to}${path}`, { ...payload, version }, headers).then(({ statusCode }) => statusCode);
      expect(await change(id, 1, {})).toBe(401);
      expect(await change(id, 1, analyst)).toBe(403);
      expect(await change(NOWHERE, 1)).toBe(404);
      expect(await change('x', 1)).toBe(422);
      expect(await change(id, 7)).toBe(412);
    }
  });
});
