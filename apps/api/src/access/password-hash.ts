import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Slots } from './slots.ts';

/** Above the least that OWASP asks for (19 MiB, 2 passes); some 60 ms on a small server. */
const MEMORY_KIB = 32_768;
const PASSES = 2;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** What many sign-ins at once may cost: two processors and 64 MiB. Who would wait longest is asked to come back. */
const AT_ONCE = 2;
const MAY_WAIT = 100;

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2);
const slots = new Slots(AT_ONCE, MAY_WAIT);

/** A hash in PHC form (`$argon2id$v=19$m=…,t=…,p=…$salt$hash`), so that the cost can grow and old hashes still verify. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(SALT_BYTES);
  const hash = await hashOf(password, {
    nonce,
    memory: MEMORY_KIB,
    passes: PASSES,
    parallelism: 1,
    tagLength: HASH_BYTES,
  });
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${base64(nonce)}$${base64(hash)}`;
};

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/**
 * Whether `password` is the one that `encoded` was made from, compared in constant time.
 * @throws Error when `encoded` is no hash of ours
 */
export const verifyPassword = async (password: string, encoded: string): Promise<boolean> => {
  const [, memory, passes, parallelism, salt, hash] = PHC.exec(encoded) ?? [];
  if (salt === undefined || hash === undefined) throw new Error('A stored password hash cannot be read');
  const expected = Buffer.from(hash, 'base64');
  const actual = await hashOf(password, {
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(actual, expected);
};

/** The same letters typed on another keyboard may arrive composed differently, hence the normal form. */
const hashOf = (password: string, parameters: Omit<Argon2Parameters, 'message'>): Promise<Buffer> =>
  slots.run(() => derive('argon2id', { ...parameters, message: password.normalize('NFKC') }));

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
