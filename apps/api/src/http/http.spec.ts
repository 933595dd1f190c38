import { connect } from 'node:net';
import { problem } from '@mutabaa/contracts/problem';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

describe('The HTTP side', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  const expectProblem = (answer: Awaited<ReturnType<typeof t.app.inject>>, status: number, code: string) => {
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
    expect(problem.parse(answer.json())).toMatchObject({ status, code });
    expect(answer.headers['cache-control']).toBe('no-store');
  };

  it.each([
    '/api',
    '/api/',
    '/api//',
    '/api/nothing',
    '/api/states/',
    '/api/states//',
    '/api/STATES',
    '/api/states%2FMAR',
  ])('has nothing at %s', async (url) => {
    expectProblem(await t.app.inject(url), 404, 'NOT_FOUND');
    expectProblem(await t.app.inject({ url, headers: { accept: 'text/html' } }), 404, 'NOT_FOUND');
  });

  it.each(['/api/%', '/%', '/api/states/%E0%A4%A', '/api/%ff'])('cannot read the address %s', async (url) => {
    const answer = await t.app.inject({ url, headers: { 'accept-language': 'es' } });
    expectProblem(answer, 400, 'MALFORMED_REQUEST');
    expect(answer.json().title).toBe('La solicitud no se puede leer');
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('refuses an identifier of absurd length', async () => {
    expect((await t.app.inject(`/api/states/${'A'.repeat(5000)}`)).statusCode).toBeGreaterThanOrEqual(400);
    expect((await t.app.inject(`/api/states/${'A'.repeat(5000)}`)).statusCode).toBeLessThan(500);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'] as const)(
    'tells which methods an address has when asked with %s',
    async (method) => {
      const answer = await t.app.inject({ method: method as 'POST', url: '/api/states/MAR?x=1' });
      expectProblem(answer, 405, 'METHOD_NOT_ALLOWED');
      expect(answer.headers.allow?.toString().split(', ').sort()).toEqual(['GET', 'HEAD']);
    },
  );

  it('answers HEAD as it answers GET, without the body', async () => {
    const answer = await t.app.inject({ method: 'HEAD', url: '/api/states' });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
  });

  it('words a problem in the language that the reader prefers', async () => {
    const title = async (language: string) =>
      (await t.app.inject({ url: '/api/nothing', headers: { 'accept-language': language } })).json().title;
    expect(await title('ar')).toBe('غير موجود');
    expect(await title('de, pt-BR;q=0.8, en;q=0.5')).toBe('Não encontrado');
    expect(await title('tlh')).toBe('Not found');
    expect(await title('*;q=0, \u00e9')).toBe('Not found');
  });

  it('tells browsers to run nothing but its own scripts and to guess nothing', async () => {
    for (const url of ['/api/states', '/api/nothing', '/api/docs', '/', '/api/openapi.json']) {
      const { headers } = await t.app.inject({ url, headers: { accept: 'text/html' } });
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('lets no cache keep what the API answers', async () => {
    expect((await t.app.inject('/api/auth/me')).headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('compresses for a reader that takes %s', async (accepted, encoding) => {
    const answer = await t.app.inject({ url: '/api/states', headers: { 'accept-encoding': accepted } });
    expect(answer.headers['content-encoding']).toBe(encoding);
  });

  describe('on the wire', () => {
    let port: number;
    beforeAll(async () => {
      await t.app.listen(0, '127.0.0.1');
      port = Number(new URL(await t.app.getUrl()).port);
    });

    const send = (bytes: string): Promise<string> =>
      new Promise((resolve, reject) => {
        let received = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
        socket.on('data', (chunk) => {
          received += chunk;
        });
        socket.on('close', () => resolve(received));
        socket.on('error', reject);
      });
    const request = (head: string) => send(`${head}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

    it.each([
      ['headers past the limit', `GET / HTTP/1.1\r\nX: ${'a'.repeat(20_000)}`, 431],
      ['bytes that are no HTTP', 'hello', 400],
      ['a method that does not exist', 'FETCH / HTTP/1.1', 400],
      [
        'two lengths of one body',
        'POST /api/auth/sign-in HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3',
        400,
      ],
    ])('answers %s with a problem document', async (_, head, status) => {
      const answer = await request(head);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      const [, body = ''] = answer.split('\r\n\r\n');
      expect(answer).toContain('application/problem+json');
      expect(problem.parse(JSON.parse(body))).toMatchObject({ status });
    });

    it('goes on after all that', async () => {
      expect(await request('GET /api/health/live HTTP/1.1')).toContain('HTTP/1.1 200 OK');
    });
  });
});
