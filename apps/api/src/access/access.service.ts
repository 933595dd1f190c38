import { createHash, randomBytes } from 'node:crypto';
import type { Me } from '@mutabaa/contracts/access';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem-error.ts';
import { LOGIN_SESSION_DAYS } from './login-cookie.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import type { Role } from './policy.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

const TOKEN_BYTES = 32;
const IDLE_HOURS = 12;

export interface NewPerson {
  email: string;
  name: string;
  role: Role;
  password: string;
}

interface Attempt {
  email: string;
  password: string;
  /** The network address that the attempt comes from. */
  address: string;
  /** The token that the browser already holds, if any: it ends with the sign-in. */
  previousToken?: string | undefined;
}

const WHO_IS = `
  select p.id, p.email, p.name, p.role, l.last_seen_at < now() - interval '1 minute' as stale
  from login_session l join person p on p.id = l.person_id
  where l.token_hash = $1 and l.expires_at > now() and l.last_seen_at > now() - interval '${IDLE_HOURS} hours'
    and p.ended_at is null`;

const OPEN = `
  insert into login_session (token_hash, person_id, expires_at)
  values ($1, $2, now() + interval '${LOGIN_SESSION_DAYS} days')`;

const END_OVER = `
  delete from login_session where expires_at < now() or last_seen_at < now() - interval '${IDLE_HOURS} hours'`;

/** People and their login sessions. */
@Injectable()
export class AccessService {
  /** What a password for an unknown address is compared with, so that both answers take the same work. */
  private readonly hashOfNobody = hashPassword(randomBytes(TOKEN_BYTES).toString('hex'));

  constructor(
    private readonly dataSource: DataSource,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Opens a login session under a new token.
   * @throws ProblemError WRONG_CREDENTIALS, the same for a wrong password and for an unknown or ended account
   */
  async signIn({ email, password, address, previousToken }: Attempt): Promise<{ person: Me; token: string }> {
    await this.throttle.count(email, address);
    const [found]: (Me & { hash: string })[] = await this.dataSource.query(
      `select id, email, name, role, password_hash as hash from person where email = lower($1) and ended_at is null`,
      [email],
    );
    const known = await verifyPassword(password, found?.hash ?? (await this.hashOfNobody));
    if (!found || !known) throw new ProblemError('WRONG_CREDENTIALS');
    await this.throttle.forgive(email, address);
    if (previousToken !== undefined) await this.signOut(previousToken);
    const token = await this.openLoginSession(found.id);
    const { hash: _, ...person } = found;
    return { person, token };
  }

  /** Ends the login session at once, everywhere. Signing out twice is no error. */
  async signOut(token: string): Promise<void> {
    await this.dataSource.query('delete from login_session where token_hash = $1', [hashOf(token)]);
  }

  /** The person behind a token; null when it is unknown, over or idle for too long. */
  async whoIs(token: string): Promise<Me | null> {
    const [found]: (Me & { stale: boolean })[] = await this.dataSource.query(WHO_IS, [hashOf(token)]);
    if (!found) return null;
    const { stale, ...person } = found;
    // Not at every request: reading pages should not be writing rows.
    if (stale) {
      await this.dataSource.query('update login_session set last_seen_at = now() where token_hash = $1', [
        hashOf(token),
      ]);
    }
    return person;
  }

  /** @throws ProblemError CONFLICT when the address has an account already */
  async createPerson({ email, name, role, password }: NewPerson): Promise<Me> {
    const [person]: Me[] = await this.dataSource.query(
      `insert into person (email, name, role, password_hash) values (lower($1), $2, $3, $4)
       on conflict do nothing returning id, email, name, role`,
      [email.trim(), name, role, await hashPassword(password)],
    );
    if (!person) throw new ProblemError('CONFLICT');
    return person;
  }

  private async openLoginSession(personId: string): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await this.dataSource.query(END_OVER);
    await this.dataSource.query(OPEN, [hashOf(token), personId]);
    return token;
  }
}

/** Of 256 random bits a plain hash is enough: there is nothing to guess. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
