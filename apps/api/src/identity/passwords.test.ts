import { describe, expect, it } from '@jest/globals';
import { parseOptions } from '@node-rs/argon2';
import { Passwords } from './passwords.ts';

describe('passwords', () => {
  it('are hashed with argon2id at the cost that OWASP asks for, each with a salt of its own', async () => {
    const passwords = new Passwords();
    const [one, other] = await Promise.all([
      passwords.hash('vierzehn Ziegen'),
      passwords.hash('vierzehn Ziegen'),
    ]);
    expect(one).toMatch(/^\$argon2id\$/);
    expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    expect(one).not.toBe(other);
  });

  it('are the same however a keyboard puts the accents together', async () => {
    const passwords = new Passwords();
    const hash = await passwords.hash('caf\u00e9 au lait');
    expect(await passwords.matches(hash, 'cafe\u0301 au lait')).toBe(true);
    expect(await passwords.matches(hash, 'cafe au lait')).toBe(false);
  });

  it('take as long to compare when there is no account', async () => {
    const passwords = new Passwords();
    const hash = await passwords.hash('vierzehn Ziegen');
    const timeOf = async (stored: string | null) => {
      const times: number[] = [];
      for (let run = 0; run < 5; run += 1) {
        const start = performance.now();
        expect(await passwords.matches(stored, 'something else')).toBe(false);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    // Without a hash to compare it would be a thousandth; how busy the machine is makes a factor of two or three.
    expect(await timeOf(null)).toBeGreaterThan((await timeOf(hash)) / 10);
  });

  it('are hashed two at a time, and a flood of them is turned away rather than kept waiting', async () => {
    const passwords = new Passwords();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, () => passwords.hash('vierzehn Ziegen')),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(refused).toHaveLength(18);
    expect(refused[0]?.reason).toMatchObject({ code: 'temporarily-unavailable', retryAfter: 2 });
    expect(await passwords.hash('afterwards it works again')).toMatch(/^\$argon2id/);
  });
});
