import { problem } from '@mutabaa/contracts/problem';
import type { OpenAPIObject, OperationObject, ParameterObject } from '@nestjs/swagger';
import fc from 'fast-check';
import {
  soundValue,
  troublesomeTexts,
  troublesomeValues,
  type ValueSchema,
  valueSchema,
} from '../../test/nearly-valid.ts';
import { signInAs } from '../../test/sign-in.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly described: OperationObject;
}

interface Request {
  path?: Record<string, string>;
  query?: [string, string][];
  body?: unknown;
}

/** Signing out would end the session that the other requests need. */
const LEFT_OUT = ['/api/auth/sign-out'];

describe('Whatever is sent, to every operation', () => {
  let t: TestApp;
  let document: OpenAPIObject;
  let operations: Operation[];
  let signedIn: { cookie: string };
  beforeAll(async () => {
    t = await createTestApp();
    signedIn = await signInAs(t, 'administrator');
    document = (await t.app.inject('/api/openapi.json')).json();
    operations = Object.entries(document.paths)
      .filter(([path]) => !LEFT_OUT.includes(path))
      .flatMap(([path, item]) =>
        Object.entries(item).map(([method, described]) => ({
          method: method.toUpperCase() as Operation['method'],
          path,
          described: described as OperationObject,
        })),
      );
  });
  afterAll(() => t.close());

  const resolve = (ref: string): ValueSchema =>
    valueSchema.parse(document.components?.schemas?.[ref.replace('#/components/schemas/', '')]);
  const parameters = ({ described }: Operation, place: string) =>
    ((described.parameters ?? []) as ParameterObject[]).filter((parameter) => parameter.in === place);
  const soundPath = (operation: Operation): Record<string, string> =>
    Object.fromEntries(
      parameters(operation, 'path').map(({ name, schema }) => [
        name,
        String(soundValue(valueSchema.parse(schema), resolve)),
      ]),
    );
  const soundBody = ({ described }: Operation): Record<string, unknown> | undefined => {
    const { content } = (described.requestBody ?? {}) as { content?: Record<string, { schema?: unknown }> };
    const schema = content?.['application/json']?.schema;
    return schema === undefined
      ? undefined
      : (soundValue(valueSchema.parse(schema), resolve) as Record<string, unknown>);
  };

  const send = (
    operation: Operation,
    { path = soundPath(operation), query = [], body = soundBody(operation) }: Request,
  ) => {
    const search = query.map((pair) => pair.map(encode).join('=')).join('&');
    return t.app.inject({
      method: operation.method,
      url: `${operation.path.replace(/\{(\w+)\}/g, (_, name) => encode(path[name] ?? ''))}?${search}`,
      headers: { ...signedIn, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
  };

  /** The one promise: no failure of ours, and every refusal a problem document. */
  const expectOrderly = async (operation: Operation, request: Request): Promise<void> => {
    const answer = await send(operation, request);
    const told = `${operation.method} ${operation.path} ${JSON.stringify(request).slice(0, 300)}: ${answer.body.slice(0, 500)}`;
    if (answer.statusCode >= 500) throw new Error(`A failure of ours. ${told}`);
    if (answer.statusCode < 400) return;
    if (!answer.headers['content-type']?.toString().startsWith('application/problem+json')) {
      throw new Error(`No problem document. ${told}`);
    }
    expect(problem.parse(answer.json()).status).toBe(answer.statusCode);
  };

  it('in the address, ends orderly', async () => {
    for (const operation of operations) {
      for (const { name } of parameters(operation, 'path')) {
        for (const text of troublesomeTexts.filter((text) => text !== '')) {
          await expectOrderly(operation, { path: { ...soundPath(operation), [name]: text } });
        }
      }
    }
  });

  it('in a query parameter, once or repeated, ends orderly', async () => {
    for (const operation of operations) {
      for (const { name } of parameters(operation, 'query')) {
        for (const text of troublesomeTexts) await expectOrderly(operation, { query: [[name, text]] });
        await expectOrderly(operation, {
          query: [
            [name, 'a'],
            [name, 'b'],
          ],
        });
        await expectOrderly(operation, { query: [[`${name}[]`, 'a']] });
        await expectOrderly(operation, { query: [[`${name}[a]`, 'a']] });
        await expectOrderly(operation, {
          query: Array.from({ length: 150 }, (): [string, string] => [name, 'MAR']),
        });
      }
    }
  });

  it('as a query parameter that does not exist, ends orderly', async () => {
    for (const operation of operations) {
      for (const name of ['__proto__', 'constructor', 'hasOwnProperty', '', 'x']) {
        await expectOrderly(operation, { query: [[name, '1']] });
      }
    }
  });

  it('as the whole body, ends orderly', async () => {
    for (const operation of operations.filter(soundBody)) {
      for (const body of troublesomeValues) await expectOrderly(operation, { body });
    }
  });

  it('in a field of the body, ends orderly', async () => {
    for (const operation of operations) {
      const sound = soundBody(operation);
      for (const field of Object.keys(sound ?? {})) {
        const { [field]: _, ...without } = sound ?? {};
        await expectOrderly(operation, { body: without });
        for (const value of troublesomeValues)
          await expectOrderly(operation, { body: { ...sound, [field]: value } });
      }
      if (sound) await expectOrderly(operation, { body: { ...sound, surplus: 1 } });
    }
  });

  it('in several places at once, ends orderly', async () => {
    const texts = fc.oneof(
      fc.constantFrom(...troublesomeTexts),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat().map((n) => operations[n % operations.length]),
        fc.infiniteStream(texts),
        fc.infiniteStream(fc.oneof(fc.constantFrom(...troublesomeTexts), fc.jsonValue())),
        fc.infiniteStream(fc.boolean()),
        async (operation, text, value, coin) => {
          if (!operation) return;
          const next = <T>(stream: IterableIterator<T>): T => stream.next().value;
          const query = parameters(operation, 'query')
            .filter(() => next(coin))
            .map(({ name }): [string, string] => [name, next(text)]);
          const body = Object.entries(soundBody(operation) ?? {}).map(([key, sound]) => [
            key,
            next(coin) ? next(value) : sound,
          ]);
          await expectOrderly(operation, {
            query,
            ...(body.length > 0 && { body: Object.fromEntries(body) }),
          });
        },
      ),
      { numRuns: 500 },
    );
  }, 120_000);

  it.each([
    ['no JSON', '{"a":', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    [
      'JSON that reaches for the prototype',
      '{"__proto__":{"role":"administrator"}}',
      'application/json',
      400,
    ],
    [
      'JSON that reaches for it by the constructor',
      '{"constructor":{"prototype":{"a":1}}}',
      'application/json',
      400,
    ],
    ['a form', 'email=a&password=b', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{"email":"a","password":"b"}', 'text/plain', 415],
    ['XML', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'application/xml', 415],
    ['an unreadable content type', '{}', ';;;', 415],
    ['more than the limit', JSON.stringify({ email: 'a'.repeat(1_100_000) }), 'application/json', 413],
  ])('a body that is %s is refused', async (_, payload, type, status) => {
    for (const operation of operations.filter(soundBody)) {
      const answer = await t.app.inject({
        method: operation.method,
        url: operation.path.replace(/\{(\w+)\}/g, (__, name) => soundPath(operation)[name] ?? ''),
        headers: { ...signedIn, 'content-type': type },
        payload,
      });
      expect([operation.path, answer.statusCode]).toEqual([operation.path, status]);
      expect(problem.parse(answer.json()).status).toBe(status);
    }
  });

  const part = (head: string, content: string) =>
    `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
  it.each([
    ['is empty', '--x--\r\n'],
    ['has no file', `${part('name="dryRun"', 'true')}--x--\r\n`],
    ['has a file under another name', `${part('name="upload"; filename="a.csv"', 'a,b')}--x--\r\n`],
    ['has an empty file', `${part('name="file"; filename="a.csv"', '')}--x--\r\n`],
    [
      'has a file of noise',
      `${part('name="file"; filename="a.csv"', '\u0000\u0001\ufffd'.repeat(500))}--x--\r\n`,
    ],
    ['has two files', `${part('name="file"; filename="a"', 'a').repeat(2)}--x--\r\n`],
    [
      'has fields that nobody knows',
      `${part('name="__proto__"', 'x')}${part('name="file"; filename="a"', 'a')}--x--\r\n`,
    ],
    [
      'has wrong fields',
      `${part('name="state"', 'Morocco')}${part('name="file"; filename="a"', 'a')}--x--\r\n`,
    ],
    ['has a file whose name climbs', `${part('name="file"; filename="../../../etc/passwd"', 'a')}--x--\r\n`],
    ['breaks off', part('name="file"; filename="a.csv"', 'a,b').slice(0, -4)],
    ['is no form', 'hello'],
  ])('a form with a file that %s ends orderly', async (_, payload) => {
    for (const { method, path, described } of operations) {
      const { content } = (described.requestBody ?? {}) as { content?: Record<string, unknown> };
      if (!content?.['multipart/form-data']) continue;
      for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data', 'application/json']) {
        const answer = await t.app.inject({
          method,
          url: path,
          headers: { ...signedIn, 'content-type': type },
          payload,
        });
        expect([type, answer.statusCode < 500, answer.body]).toEqual([type, true, expect.any(String)]);
        if (answer.statusCode >= 400) expect(problem.parse(answer.json()).status).toBe(answer.statusCode);
      }
    }
  });
});

/** `encodeURIComponent` throws on half a surrogate pair; a client that sends one sends its three bytes. */
const encode = (text: string): string => (text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%BD');
