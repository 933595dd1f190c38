import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { hashPassword } from './password-hash.ts';

/** Any number that every process of ours agrees on. */
const FIRST_ADMINISTRATOR_LOCK = 7_281_456;
const DEFAULT_EMAIL = 'administrator@localhost';
/** 120 bits. */
const GENERATED_BYTES = 15;

interface Wanted {
  email?: string | undefined;
  password?: string | undefined;
}

/** What to tell the operator, once: the password is stored nowhere. Left out when they chose it themselves. */
export interface CreatedAdministrator {
  readonly email: string;
  readonly generatedPassword?: string;
}

/**
 * Sees to it that somebody can sign in: creates the wanted administrator when that address has no account, or one of
 * its own where there is nobody yet. An account that exists stays as it is, its password too.
 * Of several processes that start at once, one creates.
 */
export const ensureFirstAdministrator = async (
  url: string,
  wanted: Wanted,
): Promise<CreatedAdministrator | undefined> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [FIRST_ADMINISTRATOR_LOCK]);
    if (await isNeeded(client, wanted.email)) return await create(client, wanted);
    return undefined;
  } finally {
    await client.end();
  }
};

const isNeeded = async (client: pg.Client, email: string | undefined): Promise<boolean> => {
  const { rowCount } =
    email === undefined
      ? await client.query('select from person limit 1')
      : await client.query('select from person where email = lower($1)', [email]);
  return rowCount === 0;
};

const create = async (client: pg.Client, wanted: Wanted): Promise<CreatedAdministrator> => {
  const { email = DEFAULT_EMAIL, password } = wanted;
  const generatedPassword = randomBytes(GENERATED_BYTES).toString('base64url');
  await client.query(
    `insert into person (email, name, role, password_hash) values (lower($1), 'Administrator', 'administrator', $2)`,
    [email, await hashPassword(password ?? generatedPassword)],
  );
  return password === undefined ? { email, generatedPassword } : { email };
};
