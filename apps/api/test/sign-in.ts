import { randomUUID } from 'node:crypto';
import { AccessService } from '../src/access/access.service.ts';
import type { Role } from '../src/access/policy.ts';
import type { TestApp } from './test-app.ts';

/** Creates a person of that role and signs them in; pass the result as `headers` of a request. */
export const signInAs = async (t: TestApp, role: Role): Promise<{ cookie: string }> => {
  const person = { email: `${role}-${randomUUID()}@example.org`, password: 'a long enough sentence' };
  await t.app.get(AccessService, { strict: false }).createPerson({ ...person, name: `The ${role}`, role });
  const answer = await t.app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: person });
  const [cookie] = answer.cookies;
  if (!cookie) throw new Error(`Signing in failed: ${answer.body}`);
  return { cookie: `${cookie.name}=${cookie.value}` };
};
