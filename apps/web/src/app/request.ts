import type { Endpoint, RequestOf, ResponseOf } from '@mutabaa/contracts/endpoint';
import { type Problem, problem } from '@mutabaa/contracts/problem';
import { currentLanguage } from './activate-language.ts';
import { stringifySearch } from './search-params.ts';

/** The API's own account of what went wrong: `problem.title` and `problem.detail` are in the reader's language. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(details: Problem) {
    super(details.detail);
    this.name = 'ProblemError';
    this.problem = details;
  }
}

/** No answer at all, or one that is not the API's: the network, a proxy, or a server that is starting. */
export class UnreachableError extends Error {
  readonly status: number | undefined;

  constructor(status?: number, options?: ErrorOptions) {
    super(status === undefined ? 'No answer from the server' : `Unexpected answer ${status}`, options);
    this.name = 'UnreachableError';
    this.status = status;
  }
}

interface Parts {
  params?: unknown;
  query?: unknown;
  body?: unknown;
}

const entries = (value: unknown): [string, unknown][] =>
  value !== null && typeof value === 'object' ? Object.entries(value) : [];

/** The address of an operation, `/api` included; also for links to files and downloads. */
export function addressOf(endpoint: Endpoint, { params, query }: Parts = {}): string {
  const values = new Map(entries(params));
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
  return `/api${path}${stringifySearch(Object.fromEntries(entries(query)))}`;
}

async function send(endpoint: Endpoint, parts: Parts, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': currentLanguage(),
  };
  const isForm = parts.body instanceof FormData;
  if (parts.body !== undefined && !isForm) headers['content-type'] = 'application/json';
  try {
    return await fetch(addressOf(endpoint, parts), {
      method: endpoint.method,
      credentials: 'same-origin',
      headers,
      body: parts.body instanceof FormData ? parts.body : JSON.stringify(parts.body),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new UnreachableError(undefined, { cause: error });
  }
}

async function failureOf(response: Response): Promise<Error> {
  const parsed = problem.safeParse(await response.json().catch(() => undefined));
  return parsed.success ? new ProblemError(parsed.data) : new UnreachableError(response.status);
}

async function answer(endpoint: Endpoint, parts: Parts, signal?: AbortSignal): Promise<unknown> {
  const response = await send(endpoint, parts, signal);
  if (!response.ok) throw await failureOf(response);
  return endpoint.response?.parse(await response.json());
}

/**
 * Calls one operation of the API as its descriptor says and parses the answer with the contract.
 * @throws {ProblemError} when the API refuses, {@link UnreachableError} when it does not answer.
 */
export function request<E extends Endpoint>(
  endpoint: E,
  parts: RequestOf<E>,
  signal?: AbortSignal,
): Promise<ResponseOf<E>>;
export function request(endpoint: Endpoint, parts: unknown, signal?: AbortSignal): Promise<unknown> {
  return answer(endpoint, Object.fromEntries(entries(parts)), signal);
}

/** Sends a form with a file to an operation that takes `multipart/form-data`, and parses the answer likewise. */
export function upload<E extends Endpoint>(
  endpoint: E,
  form: FormData,
  signal?: AbortSignal,
): Promise<ResponseOf<E>>;
export function upload(endpoint: Endpoint, form: FormData, signal?: AbortSignal): Promise<unknown> {
  return answer(endpoint, { body: form }, signal);
}
