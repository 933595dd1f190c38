import { createTestApp, type TestApp } from '../../test/test-app.ts';

describe('A source document', () => {
  let t: TestApp;
  let id: string;
  beforeAll(async () => {
    t = await createTestApp();
    id = (await t.db.query(`select id from source_document where kind = 'statement'`)).rows[0].id;
  });
  afterAll(() => t.close());

  it('shows the session it belongs to and how many recommendations rest on it', async () => {
    const document = (await t.app.inject(`/api/documents/${id}`)).json();
    expect(document).toMatchObject({
      id,
      symbol: null,
      kind: 'statement',
      publishedOn: '2025-07-04',
      sessionLabel: expect.stringContaining('HRC59'),
      recommendations: 5,
      positionsStated: 0,
      states: [],
    });
    const session = (await t.app.inject(`/api/sessions/${document.sessionId}`)).json();
    expect(session.documents).toContainEqual({ id, symbol: null, title: document.title });
  });

  it('counts positions that it states of recommendations in another document, each recommendation once a statement', async () => {
    await t.db.query(
      `insert into position_change (recommendation_id, position, changed_on, document_id)
       select id, 'supported', '2025-09-01', $1 from recommendation where document_id = $1 order by paragraph limit 2`,
      [id],
    );
    expect((await t.app.inject(`/api/documents/${id}`)).json()).toMatchObject({ positionsStated: 2 });
  });

  it('leaves internal recommendations out of its counts', async () => {
    await t.db.query(
      `update recommendation set visibility = 'internal' where document_id = $1 and paragraph = '1'`,
      [id],
    );
    expect((await t.app.inject(`/api/documents/${id}`)).json()).toMatchObject({ recommendations: 4 });
  });

  it('is not found under an id that nothing has, nor under a text that is no id', async () => {
    const unknown = await t.app.inject('/api/documents/123e4567-e89b-42d3-a456-426614174000');
    expect(unknown.json()).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    const noId = await t.app.inject('/api/documents/A-HRC-59-15');
    expect(noId.statusCode).toBe(422);
    expect(noId.json().issues).toMatchObject([{ path: 'id' }]);
  });
});
