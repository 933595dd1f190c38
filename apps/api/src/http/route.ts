import type { Endpoint, Method, ResponseOf } from '@mutabaa/contracts/endpoint';
import { problem } from '@mutabaa/contracts/problem';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SerializeOptions } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';

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
    endpoint.response
      ? ApiResponse({ status, description: endpoint.summary, standardSchema: endpoint.response })
      : ApiResponse({ status, description: endpoint.summary }),
    ...(endpoint.response ? [SerializeOptions({ schema: endpoint.response })] : []),
    ...(endpoint.produces ? [ApiProduces(...endpoint.produces)] : []),
    ...(endpoint.consumes ? [ApiConsumes(endpoint.consumes)] : []),
  ];
  return applyDecorators(...decorators) as <H extends Handler<E>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<H>,
  ) => void;
};

/** `GET /recommendations/:id/status` is `getRecommendationsByIdStatus`: unique because path and method are. */
const operationId = ({ method, path }: Endpoint): string =>
  method.toLowerCase() +
  path
    .split('/')
    .map((part) => (part.startsWith(':') ? `By${capitalised(part.slice(1))}` : capitalised(part)))
    .join('')
    .replaceAll('-', '');

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
