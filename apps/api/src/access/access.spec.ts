import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';
import { AccessService } from './access.service.ts';

const PASSWORD = 'correct horse battery staple';

describe('Signing in', () => {
  let t: TestApp;
  let people = 0;
  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  const newPerson = async (): Promise<string> => {
    people += 1;
    const email = `Person${people}@Example.org`;
    await t.app
      .get(AccessService, { strict: false })
      .createPerson({ email, name: 'A person', role: 'analyst', password: PASSWORD });
    return email;
  };
  const signIn = (
    email: string,
    password = PASSWORD,
    headers: Record<string, string> = {},
    remoteAddress?: string,
  ) =>
    t.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in',
      payload: { email, password },
      headers,
      ...(remoteAddress !== undefined && { remoteAddress }),
    });
  const me = async (cookie: string) =>
    (await t.app.inject({ url: '/api/auth/me', headers: { cookie } })).json().person;

  it('opens a login session in a cookie that scripts cannot read and other sites cannot send along', async () => {
    const email = await newPerson();
    const answer = await signIn(email);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      id: expect.any(String),
      email: email.toLowerCase(),
      name: 'A person',
      role: 'analyst',
    });
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({
      name: 'mutabaa',
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: 604_800,
    });
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
    expect(await me(`mutabaa=${cookie?.value}`)).toMatchObject({ role: 'analyst' });
  });

  it('does not keep the token, only its hash', async () => {
    const answer = await signIn(await newPerson());
    const token = Buffer.from(answer.cookies[0]?.value ?? '');
    const { rows } = await t.db.query(
      'select 1 from login_session where token_hash = sha256($1) and token_hash <> $1',
      [token],
    );
    expect(rows).toHaveLength(1);
  });

  it('tells nobody that they are signed in who is not', async () => {
    for (const cookie of ['', 'mutabaa=', 'mutabaa=made-up', 'other=1']) expect(await me(cookie)).toBeNull();
  });

  it('answers the same for a wrong password and for an unknown address', async () => {
    const wrong = await signIn(await newPerson(), 'something else');
    const unknown = await signIn('nobody@example.org', 'something else');
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(unknown.statusCode).toBe(401);
    expect(unknown.json()).toEqual(wrong.json());
  });

  it('changes the token at every sign-in and ends the one before', async () => {
    const email = await newPerson();
    const first = `mutabaa=${(await signIn(email)).cookies[0]?.value}`;
    const second = `mutabaa=${(await signIn(email, PASSWORD, { cookie: first })).cookies[0]?.value}`;
    expect(second).not.toBe(first);
    expect(await me(first)).toBeNull();
    expect(await me(second)).not.toBeNull();
  });

  it('ends the login session at sign-out, and signs out twice without complaint', async () => {
    const { cookie } = await signInAs(t, 'coordinator');
    const signOut = () => t.app.inject({ method: 'POST', url: '/api/auth/sign-out', headers: { cookie } });
    const answer = await signOut();
    expect(answer.statusCode).toBe(204);
    expect(answer.cookies[0]).toMatchObject({ name: 'mutabaa', value: '' });
    expect(await me(cookie)).toBeNull();
    expect((await signOut()).statusCode).toBe(204);
  });

  it.each([
    ['idle for twelve hours', `last_seen_at = now() - interval '12 hours 1 minute'`],
    ['seven days old', `expires_at = now() - interval '1 second'`],
  ])('ends a login session that is %s', async (_, change) => {
    const { cookie } = await signInAs(t, 'analyst');
    await t.db.query(`update login_session set ${change} where token_hash = sha256($1)`, [
      Buffer.from(cookie.replace('mutabaa=', '')),
    ]);
    expect(await me(cookie)).toBeNull();
  });

  it('keeps a login session alive that is used', async () => {
    const { cookie } = await signInAs(t, 'analyst');
    const token = Buffer.from(cookie.replace('mutabaa=', ''));
    await t.db.query(
      `update login_session set last_seen_at = now() - interval '11 hours' where token_hash = sha256($1)`,
      [token],
    );
    expect(await me(cookie)).not.toBeNull();
    const { rows } = await t.db.query(
      `select from login_session where token_hash = sha256($1) and last_seen_at > now() - interval '1 minute'`,
      [token],
    );
    expect(rows).toHaveLength(1);
  });

  it('shuts out a person whose account has ended, at once', async () => {
    const { cookie } = await signInAs(t, 'administrator');
    const { email } = await me(cookie);
    await t.db.query('update person set ended_at = now() where email = $1', [email]);
    expect(await me(cookie)).toBeNull();
    expect((await signIn(email)).statusCode).toBe(401);
  });

  describe('after too many wrong passwords', () => {
    const fail = async (email: string, times: number, address: string) => {
      for (let n = 0; n < times; n += 1) await signIn(email, `guess ${n}`, {}, address);
    };

    it('makes the account wait, tells how long, and lets others in', async () => {
      const email = await newPerson();
      await fail(email, 5, '192.0.2.1');
      const answer = await signIn(email, PASSWORD, { 'accept-language': 'fr' }, '192.0.2.2');
      expect(answer.statusCode).toBe(429);
      expect(answer.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAfter: expect.any(Number) });
      expect(answer.json().retryAfter).toBeLessThanOrEqual(60);
      expect(answer.headers['retry-after']).toBe(String(answer.json().retryAfter));
      expect(answer.json().detail).toContain('1 minute');
      expect((await signIn(await newPerson(), PASSWORD, {}, '192.0.2.1')).statusCode).toBe(200);
    });

    it('lets the person in again after the wait, with a clean slate', async () => {
      const email = await newPerson();
      await fail(email, 5, '192.0.2.3');
      await t.db.query(`update throttle set blocked_until = now() - interval '1 second'`);
      expect((await signIn(email)).statusCode).toBe(200);
      await fail(email, 4, '192.0.2.3');
      expect((await signIn(email)).statusCode).toBe(200);
    });

    it('waits twice as long after the next failure', async () => {
      const email = await newPerson();
      await fail(email, 5, '192.0.2.4');
      await t.db.query(`update throttle set blocked_until = now() - interval '1 second'`);
      await fail(email, 1, '192.0.2.4');
      const { retryAfter } = (await signIn(email)).json();
      expect(retryAfter).toBeGreaterThan(60);
      expect(retryAfter).toBeLessThanOrEqual(120);
    });

    it('treats unknown addresses alike, so that the wait tells nothing', async () => {
      await fail('nobody-at-all@example.org', 5, '192.0.2.5');
      expect((await signIn('nobody-at-all@example.org')).statusCode).toBe(429);
    });

    it('does not let attempts that come together slip past the count', async () => {
      const email = await newPerson();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => signIn(email, `guess ${n}`, {}, '192.0.2.6')),
      );
      expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
      expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(15);
    });

    it('makes an address wait that tries many accounts', async () => {
      const addresses = Array.from({ length: 30 }, (_, n) => `2001:db8:0:1::${n.toString(16)}`);
      await Promise.all(
        addresses.map((address, n) => signIn(`victim${n}@example.org`, 'guess', {}, address)),
      );
      expect((await signIn('victim31@example.org', 'guess', {}, '2001:db8:0:1:ffff::1')).statusCode).toBe(
        429,
      );
      expect((await signIn('victim31@example.org', 'guess', {}, '2001:db8:0:2::1')).statusCode).toBe(401);
    });
  });

  describe('permissions', () => {
    const change = (headers: Record<string, string> = {}) =>
      t.app.inject({ method: 'POST', url: '/api/network/memberships', payload: {}, headers });

    it('asks a visitor to sign in before writing', async () => {
      expect((await change()).json()).toMatchObject({ status: 401, code: 'SIGN_IN_REQUIRED' });
    });

    it('refuses a role that the policy does not name', async () => {
      expect((await change(await signInAs(t, 'analyst'))).json()).toMatchObject({
        status: 403,
        code: 'FORBIDDEN',
      });
    });

    it('lets a role in that the policy names', async () => {
      expect((await change(await signInAs(t, 'administrator'))).json()).toMatchObject({ status: 422 });
    });

    it.each<Record<string, string>>([
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ])('refuses a write that comes from another site: %j', async (headers) => {
      const signedIn = await signInAs(t, 'administrator');
      expect((await change({ ...signedIn, ...headers })).json()).toMatchObject({
        code: 'CROSS_SITE_REFUSED',
      });
      expect((await signIn(await newPerson(), PASSWORD, headers)).statusCode).toBe(403);
    });

    it.each<Record<string, string>>([
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'http://localhost:80' },
      { origin: 'http://localhost' },
    ])('takes a write from its own pages: %j', async (headers) => {
      expect((await signIn(await newPerson(), PASSWORD, { host: 'localhost', ...headers })).statusCode).toBe(
        200,
      );
    });
  });
});
