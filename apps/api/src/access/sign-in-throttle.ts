import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem-error.ts';

/** A person mistypes; an office shares one address. Past this many within the hour, each further failure waits longer. */
const FREE_FAILURES = { account: 5, address: 30 } as const;
type Subject = keyof typeof FREE_FAILURES;

/**
 * Counts an attempt as failed before the password is looked at: of attempts that arrive together, none slips past
 * the count. No row comes back while the subject is blocked. Waits are 1, 2, 4, 8, then 15 minutes.
 */
const COUNT = `
  insert into throttle as t (subject, failures, first_failure_at) values ($1, 1, clock_timestamp())
  on conflict (subject) do update set
    failures = case when t.first_failure_at < now() - interval '1 hour' then 1 else t.failures + 1 end,
    first_failure_at = case when t.first_failure_at < now() - interval '1 hour' then clock_timestamp()
      else t.first_failure_at end,
    blocked_until = case when t.first_failure_at >= now() - interval '1 hour' and t.failures + 1 >= $2
      then clock_timestamp() + least(15, power(2, least(t.failures + 1 - $2, 4))) * interval '1 minute' end
  where t.blocked_until is null or t.blocked_until <= clock_timestamp()
  returning failures`;

const WAIT = `
  select greatest(1, ceil(extract(epoch from blocked_until - clock_timestamp())))::int as seconds
  from throttle where subject = $1`;

const FORGET_OLD = `delete from throttle where first_failure_at < now() - interval '1 day'`;

/** Takes back what `COUNT` added for somebody who turned out to know the password. */
const FORGIVE = `update throttle set failures = greatest(failures - 1, 0), blocked_until = null where subject = $1`;

/** Slows down guessing. Kept in the database, so that it holds across processes and restarts. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws ProblemError TOO_MANY_ATTEMPTS, with the time to wait */
  async count(email: string, address: string): Promise<void> {
    await this.countOne('address', addressSubject(address));
    await this.countOne('account', accountSubject(email));
  }

  /** After a right password: the account's slate is clean, and the address has one failure less. */
  async forgive(email: string, address: string): Promise<void> {
    await this.dataSource.query('delete from throttle where subject = $1', [accountSubject(email)]);
    await this.dataSource.query(FORGIVE, [addressSubject(address)]);
    await this.dataSource.query(FORGET_OLD);
  }

  private async countOne(kind: Subject, subject: string): Promise<void> {
    const counted: unknown[] = await this.dataSource.query(COUNT, [subject, FREE_FAILURES[kind]]);
    if (counted.length > 0) return;
    const [wait]: { seconds: number }[] = await this.dataSource.query(WAIT, [subject]);
    const retryAfter = wait?.seconds ?? 1;
    throw new ProblemError('TOO_MANY_ATTEMPTS', {
      retryAfter,
      values: { minutes: Math.ceil(retryAfter / 60) },
    });
  }
}

/** Hashed: people type passwords into the wrong field, and those must not end up in a table. */
const accountSubject = (email: string): string =>
  `account:${createHash('sha256').update(email.toLowerCase()).digest('base64url')}`;

/** One IPv6 customer has at least a /64 to draw addresses from, so all of it counts as one. */
export const addressSubject = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (!isIPv6(plain)) return `address:${plain}`;
  const [head = '', tail] = plain.split('::');
  const groups = (text: string): string[] => text.split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(zeros).fill('0'), ...groups(tail ?? '')];
  return `address:${all.slice(0, 4).join(':')}::/64`;
};
