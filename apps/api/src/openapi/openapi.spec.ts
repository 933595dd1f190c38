import type { Endpoint } from '@mutabaa/contracts/endpoint';
import type { OpenAPIObject, ParameterObject } from '@nestjs/swagger';
import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';
import { contractEndpoints } from '../../test/contract-endpoints.ts';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-permission'?: string };

describe('The document of the API', () => {
  let t: TestApp;
  let document: OpenAPIObject;
  let endpoints: Endpoint[];
  beforeAll(async () => {
    t = await createTestApp();
    document = (await t.app.inject('/api/openapi.json')).json();
    endpoints = await contractEndpoints();
  });
  afterAll(() => t.close());

  const operationOf = ({ method, path }: Endpoint): Operation | undefined => {
    const item = document.paths[`/api${path.replaceAll(/:(\w+)/g, '{$1}')}`];
    return item?.[method.toLowerCase() as 'get'];
  };
  const operations = (): [string, Operation][] =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, Operation] => [
        `${method.toUpperCase()} ${path}`,
        operation,
      ]),
    );
  const nameOf = (endpoint: Endpoint) => `${endpoint.method} ${endpoint.path}`;
  const parameters = (endpoint: Endpoint, place: string) =>
    ((operationOf(endpoint)?.parameters ?? []) as ParameterObject[]).filter(
      (parameter) => parameter.in === place,
    );
  const fieldsOf = (schema: z.ZodType | undefined): string[] =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('has an operation for every endpoint of the contract', () => {
    expect(endpoints.length).toBeGreaterThan(20);
    expect(endpoints.filter((endpoint) => !operationOf(endpoint)).map(nameOf)).toEqual([]);
  });

  it('has no operation that the contract does not know', () => {
    expect(operations()).toHaveLength(endpoints.length);
  });

  it('names every parameter and what it may be', () => {
    for (const endpoint of endpoints) {
      const inPath = parameters(endpoint, 'path');
      const inQuery = parameters(endpoint, 'query');
      expect([nameOf(endpoint), inPath.map(({ name }) => name)]).toEqual([
        nameOf(endpoint),
        fieldsOf(endpoint.params),
      ]);
      expect([nameOf(endpoint), inQuery.map(({ name }) => name)]).toEqual([
        nameOf(endpoint),
        fieldsOf(endpoint.query),
      ]);
      expect(inPath.every(({ required }) => required)).toBe(true);
      for (const { schema } of [...inPath, ...inQuery]) {
        expect(Object.keys(schema ?? {})).toEqual(
          expect.arrayContaining([expect.stringMatching(/type|anyOf|enum|const|\$ref/)]),
        );
      }
    }
  });

  it('describes every JSON body and answer by a schema that has a name', () => {
    for (const endpoint of endpoints) {
      const operation = operationOf(endpoint);
      const body = operation?.requestBody as { content: Record<string, { schema: object }> } | undefined;
      const success = operation?.responses[String(endpoint.status ?? 200)] as typeof body;
      const named = { $ref: expect.stringMatching(/^#\/components\/schemas\/[A-Z]\w+$/) };
      if (endpoint.body && !endpoint.consumes) {
        expect([nameOf(endpoint), body?.content['application/json']?.schema]).toEqual([
          nameOf(endpoint),
          named,
        ]);
      }
      if (endpoint.response) {
        expect([nameOf(endpoint), success?.content['application/json']?.schema]).toEqual([
          nameOf(endpoint),
          named,
        ]);
      } else {
        expect([nameOf(endpoint), Object.keys(success?.content ?? {})]).toEqual([
          nameOf(endpoint),
          endpoint.produces ?? [],
        ]);
      }
    }
  });

  it('describes the form with a file that an import takes', () => {
    const [upload] = endpoints.filter(({ consumes }) => consumes === 'multipart/form-data');
    if (!upload) throw new Error('The contract has no endpoint that takes a file');
    const form = operationOf(upload)?.requestBody as
      | { content: Record<string, { schema: object }> }
      | undefined;
    expect(form?.content['multipart/form-data']?.schema).toMatchObject({
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        dryRun: expect.anything(),
        state: expect.anything(),
      },
    });
  });

  it('says of every operation how it tells what went wrong', () => {
    for (const [name, { responses }] of operations()) {
      expect([name, responses.default]).toEqual([
        name,
        expect.objectContaining({
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        }),
      ]);
    }
  });

  it('says of every operation who may call it', () => {
    for (const [name, operation] of operations()) {
      const permission = operation['x-permission'];
      expect([name, permission]).toEqual([name, expect.any(String)]);
      const security = permission === 'anyone' ? undefined : [{ loginSession: [] }];
      expect([name, operation.security]).toEqual([name, security]);
    }
  });

  it('gives every operation a name of its own', () => {
    const ids = operations().map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('points only to schemas that it has', () => {
    const text = JSON.stringify(document);
    for (const [, name = ''] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(Object.keys(document.components?.schemas ?? {})).toContain(name);
    }
  });

  it('has no two schemas of one name in the contract', () => {
    const named = new Map<string, z.ZodType>();
    for (const schema of endpoints.flatMap(({ body, response, query }) => [body, response, query])) {
      const id = schema?.meta()?.id;
      if (!schema || !id) continue;
      expect([id, named.get(id) ?? schema]).toEqual([id, schema]);
      named.set(id, schema);
    }
  });

  it('stays as it is unless somebody means to change it', () => {
    const outline = operations().map(([name, operation]) => ({
      name,
      permission: operation['x-permission'],
      parameters: (operation.parameters as ParameterObject[]).map(
        (parameter) => `${parameter.in} ${parameter.name}`,
      ),
      takes: bodyOf(operation.requestBody),
      gives: Object.fromEntries(
        Object.entries(operation.responses).map(([status, answer]) => [status, bodyOf(answer)]),
      ),
    }));
    expect(outline).toMatchSnapshot('operations');
    expect(document.components?.schemas).toMatchSnapshot('schemas');
  });

  it('can be read on a page whose scripts and styles the content policy lets in', async () => {
    const page = await t.app.inject('/api/docs');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
    expect(page.body).not.toMatch(/\son\w+="/);
    const sources = [...page.body.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)].map(([, source = '']) => source);
    expect(sources).toEqual(expect.arrayContaining([expect.stringContaining('swagger-ui-bundle.js')]));
    for (const source of sources) {
      const { pathname } = new URL(source, 'http://localhost/api/docs');
      const answer = await t.app.inject(pathname);
      expect([pathname, answer.statusCode]).toEqual([pathname, 200]);
    }
  });
});

const bodyOf = (described: unknown): Record<string, unknown> | undefined => {
  const { content } = (described ?? {}) as {
    content?: Record<string, { schema?: { $ref?: string; type?: string } }>;
  };
  return (
    content &&
    Object.fromEntries(
      Object.entries(content).map(([mediaType, { schema }]) => [
        mediaType,
        schema?.$ref?.replace('#/components/schemas/', '') ?? schema?.type,
      ]),
    )
  );
};
