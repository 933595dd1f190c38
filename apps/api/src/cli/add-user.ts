import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { AccessService } from '../access/access.service.ts';
import type { Role } from '../access/policy.ts';
import { SignInThrottle } from '../access/sign-in-throttle.ts';

export interface UserToAdd {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Read from standard input; made up when left out. */
  readonly password?: string | undefined;
}

/** 120 bits. */
const GENERATED_BYTES = 15;
const SHORTEST_PASSWORD = 8;

/** Something in the command cannot be used; the message says what. */
export class UnusableArgumentError extends Error {
  override name = 'UnusableArgumentError';
}

/**
 * Gives a person an account.
 * @returns the password, if it was made up: it is stored nowhere and can be shown only now
 * @throws ProblemError CONFLICT when the address has an account already
 */
export const addUser = async (databaseUrl: string, user: UserToAdd): Promise<string | undefined> => {
  const { email, name, role } = requireUsable(user);
  const generated =
    user.password === undefined ? randomBytes(GENERATED_BYTES).toString('base64url') : undefined;
  const dataSource = new DataSource({ type: 'postgres', url: databaseUrl });
  await dataSource.initialize();
  try {
    const access = new AccessService(dataSource, new SignInThrottle(dataSource));
    await access.createPerson({ email, name, role, password: generated ?? user.password ?? '' });
    return generated;
  } finally {
    await dataSource.destroy();
  }
};

const requireUsable = (user: UserToAdd): UserToAdd => {
  if (!z.email().safeParse(user.email).success) {
    throw new UnusableArgumentError(`${user.email} is not an e-mail address`);
  }
  if (user.name.trim() === '') throw new UnusableArgumentError('The name is empty');
  if (user.password !== undefined && user.password.length < SHORTEST_PASSWORD) {
    throw new UnusableArgumentError(`The password must have at least ${SHORTEST_PASSWORD} characters`);
  }
  return user;
};

/** The password as it comes through a pipe, without the line's end. */
export const readPassword = async (): Promise<string> => (await text(process.stdin)).replace(/\r?\n$/, '');
