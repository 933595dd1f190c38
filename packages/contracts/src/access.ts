import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { id, line } from './wire.ts';

export const roles = ['administrator', 'coordinator', 'analyst', 'delegation_staff'] as const;

/** The signed-in person, as they see themselves. */
export const me = z
  .object({ id, email: z.string(), name: z.string(), role: z.enum(roles) })
  .meta({ id: 'Me' });
export type Me = z.output<typeof me>;

const currentPerson = z.object({ person: me.nullable() }).meta({ id: 'CurrentPerson' });

export const signIn = z
  .strictObject({
    email: line(320),
    password: z.string().min(1).max(1000),
  })
  .meta({ id: 'SignIn' });

export const accessEndpoints = {
  signIn: endpoint({
    method: 'POST',
    path: '/auth/sign-in',
    summary: 'Sign in with e-mail and password',
    status: 200,
    body: signIn,
    response: me,
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/auth/sign-out',
    summary: 'End the login session',
    status: 204,
  }),
  /** Answers everyone: `person` is null for somebody who is not signed in. */
  me: endpoint({ method: 'GET', path: '/auth/me', summary: 'Who is signed in', response: currentPerson }),
};
