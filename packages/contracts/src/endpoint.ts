import type * as z from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type Schema = z.ZodType;

/**
 * One operation of the API: where it is, what it takes, what it gives.
 * `path` is relative to `/api`; `:name` marks a parameter of `params`.
 * An operation without `response` answers 204, or a file when `produces` names its media types.
 */
export interface Endpoint {
  method: Method;
  path: `/${string}`;
  summary: string;
  status?: number;
  params?: Schema;
  query?: Schema;
  body?: Schema;
  response?: Schema;
  produces?: readonly string[];
  /** `multipart/form-data` when the body carries a file; JSON otherwise. */
  consumes?: 'multipart/form-data';
}

/** Keeps the literal types of a descriptor, so that both sides check against them. */
export const endpoint = <const E extends Endpoint>(descriptor: E): E => descriptor;

type Output<E, K extends keyof Endpoint> = E extends { [P in K]: infer S extends Schema }
  ? z.output<S>
  : undefined;
type Input<E, K extends keyof Endpoint> = E extends { [P in K]: infer S extends Schema }
  ? z.input<S>
  : undefined;

export type ParamsOf<E extends Endpoint> = Output<E, 'params'>;
export type QueryOf<E extends Endpoint> = Output<E, 'query'>;
export type BodyOf<E extends Endpoint> = Output<E, 'body'>;
export type ResponseOf<E extends Endpoint> = Output<E, 'response'>;

/** What a caller has to hand over: only the parts that the descriptor names. */
export type RequestOf<E extends Endpoint> = (E extends { params: Schema }
  ? { params: Input<E, 'params'> }
  : unknown) &
  (E extends { query: Schema } ? { query?: Input<E, 'query'> } : unknown) &
  (E extends { body: Schema } ? { body: Input<E, 'body'> } : unknown);
