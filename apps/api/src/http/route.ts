import type { Endpoint, Method, ResponseOf } from '@mutabaa/contracts/endpoint';
import { problem } from '@mutabaa/contracts/problem';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SerializeOptions } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, type SchemaObject } from '@nestjs/swagger';
import { z } from 'zod';

const methods: Record<Method, RequestMethod> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
};

type Handler<E extends Endpoint> = (
  ...given: never[]
) => Promise<E extends { response: unknown } ? ResponseOf<E> : unknown>;

/** Serves a descriptor of the contract: its route, status, documentation, and exactly its response. */
export const Route = <E extends Endpoint>(endpoint: E) => {
  const status = endpoint.status ?? 200;
  const decorators = [
    RequestMapping({ path: endpoint.path, method: methods[endpoint.method] }),
    HttpCode(status),
    ApiOperation({ summary: endpoint.summary, operationId: operationId(endpoint) }),
    ApiResponse({ status: 'default', description: 'What went wrong', standardSchema: problem }),
    answer(endpoint, status),
    ...(endpoint.response ? [SerializeOptions({ schema: endpoint.response })] : []),
    ...(endpoint.consumes
      ? [ApiConsumes(endpoint.consumes), ApiBody({ schema: formWithFile(endpoint) })]
      : []),
  ];
  return applyDecorators(...decorators) as <H extends Handler<E>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<H>,
  ) => void;
};

const answer = ({ summary, response, produces }: Endpoint, status: number) => {
  if (response) return ApiResponse({ status, description: summary, standardSchema: response });
  const file = { schema: { type: 'string', format: 'binary' } } as const;
  const content = Object.fromEntries((produces ?? []).map((mediaType) => [mediaType, file]));
  return ApiResponse({ status, description: summary, ...(produces && { content }) });
};

/** The text fields of a form by their schema, and the part named `file` that no schema sees. */
const formWithFile = ({ body }: Endpoint): SchemaObject => {
  // A new object of the same fields: one with a name would come back as a reference to it.
  const fields = z.object(body instanceof z.ZodObject ? body.shape : {});
  const { properties } = z.toJSONSchema(fields, { io: 'input' });
  const file = { type: 'string', format: 'binary' } as const;
  return {
    type: 'object',
    properties: { file, ...(properties as SchemaObject['properties']) },
    required: ['file'],
  };
};

/** `GET /recommendations/:id/status` is `getRecommendationsByIdStatus`: unique because path and method are. */
const operationId = ({ method, path }: Endpoint): string =>
  method.toLowerCase() +
  path
    .split(/[/-]/)
    .map((part) => (part.startsWith(':') ? `By${capitalised(part.slice(1))}` : capitalised(part)))
    .join('');

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
