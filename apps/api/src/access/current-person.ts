import type { Me } from '@mutabaa/contracts/access';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, put there by the access guard; null for everybody else. */
    person?: Me | null;
  }
}

export type Person = Me;

/** The signed-in person, or null. */
export const CurrentPerson = createParamDecorator(
  (_: unknown, context: ExecutionContext): Person | null =>
    context.switchToHttp().getRequest<FastifyRequest>().person ?? null,
);

/** The signed-in person on a route that only signed-in people reach. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { person } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!person) throw new Error('A route that needs a person was opened to anyone');
  return person;
});
