import { hashPassword, verifyPassword } from './password-hash.ts';

describe('Password hashes', () => {
  it('say how they were made, at no less than 19 MiB and 2 passes', async () => {
    const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(await hashPassword('a')) ?? [];
    expect(Number(memory)).toBeGreaterThanOrEqual(19 * 1024);
    expect(Number(passes)).toBeGreaterThanOrEqual(2);
  });

  it('differ for the same password', async () => {
    expect(await hashPassword('the same')).not.toBe(await hashPassword('the same'));
  });

  it('verify the right password only', async () => {
    const hash = await hashPassword('كلمة سرّ طويلة 🔑');
    expect(await verifyPassword('كلمة سرّ طويلة 🔑', hash)).toBe(true);
    expect(await verifyPassword('كلمة سر طويلة 🔑', hash)).toBe(false);
  });

  it('do not mind how a keyboard composes an accent', async () => {
    const hash = await hashPassword('caf\u00e9 au lait');
    expect(await verifyPassword('cafe\u0301 au lait', hash)).toBe(true);
  });

  it('made by another program with other costs verify too', async () => {
    // The reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 24
    const other = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await verifyPassword('password', other)).toBe(true);
    expect(await verifyPassword('Password', other)).toBe(false);
  });

  it('are refused when they are none', async () => {
    await expect(verifyPassword('a', 'plain text')).rejects.toThrow('cannot be read');
  });

  it('wait their turn when many are made at once', async () => {
    const hashes = await Promise.all(Array.from({ length: 12 }, (_, n) => hashPassword(String(n))));
    expect(new Set(hashes).size).toBe(12);
  });
});
