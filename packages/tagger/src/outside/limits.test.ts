import { describe, expect, it } from '@jest/globals';
import { CircuitBreaker } from './circuit-breaker.ts';
import { limitReached, MemoryLedger } from './limits.ts';

const limits = { requestsPerMinute: 2, tokensPerDay: 1000, money: null };
const now = new Date('2026-03-02T22:00:00Z');
const nothing = { in: 0, out: 0 };
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('the limits of asking', () => {
  it('hold for a minute that moves along', () => {
    const spent = { lastMinute: [ago(5), ago(50)], today: nothing };
    expect(limitReached(limits, spent, nothing, now)).toEqual({
      limit: 'requests-a-minute',
      until: new Date(ago(50).getTime() + 60_000),
    });
    expect(limitReached(limits, { ...spent, lastMinute: [ago(5)] }, nothing, now)).toBeNull();
  });

  it('hold for a day in UTC, with what the next request may come to', () => {
    const today = { in: 900, out: 50 };
    const most = { in: 40, out: 11 };
    expect(limitReached(limits, { lastMinute: [], today }, { ...most, out: 10 }, now)).toBeNull();
    expect(limitReached(limits, { lastMinute: [], today }, most, now)).toEqual({
      limit: 'tokens-a-day',
      until: new Date('2026-03-03T00:00:00Z'),
    });
  });

  it('hold for money at the stated prices', () => {
    const priced = { ...limits, tokensPerDay: 1e9, money: { perDay: 2, perMillionIn: 1, perMillionOut: 10 } };
    const today = { in: 1_000_000, out: 0 };
    const asked = (out: number) => limitReached(priced, { lastMinute: [], today }, { in: 0, out }, now);
    expect(asked(100_000)).toBeNull();
    expect(asked(100_001)?.limit).toBe('money-a-day');
  });

  it('count what was sent and never answered at its most, and begin anew with the day', async () => {
    let moment = now;
    const ledger = new MemoryLedger(limits, () => moment);
    const first = await ledger.reserve({ in: 600, out: 300 });
    expect(await ledger.reserve({ in: 90, out: 20 })).toMatchObject({ limit: 'tokens-a-day' });
    if ('request' in first) await ledger.settle(first.request, { in: 100, out: 0 });
    expect(await ledger.reserve({ in: 90, out: 20 })).toHaveProperty('request');
    expect(await ledger.reserve(nothing)).toMatchObject({ limit: 'requests-a-minute' });
    moment = new Date('2026-03-03T00:00:00Z');
    expect(await ledger.reserve({ in: 1000, out: 0 })).toHaveProperty('request');
  });
});

describe('a server that keeps failing', () => {
  it('is left alone after five faults, for longer and longer, and tried by one request at a time', () => {
    const breaker = new CircuitBreaker();
    for (let n = 0; n < 5; n += 1) {
      expect(breaker.enter(0)).toBe(0);
      breaker.failed(0);
    }
    expect(breaker.enter(1_000)).toBe(59_000);
    expect(breaker.enter(60_000)).toBe(0);
    expect(breaker.enter(60_000)).toBe(5_000);
    breaker.failed(60_000);
    expect(breaker.enter(60_000)).toBe(120_000);
    for (let n = 0; n < 20; n += 1) breaker.failed(60_000);
    expect(breaker.enter(60_000)).toBe(1_800_000);
  });

  it('is asked as ever once it has answered', () => {
    const breaker = new CircuitBreaker();
    for (let n = 0; n < 6; n += 1) breaker.failed(0);
    expect(breaker.enter(200_000)).toBe(0);
    breaker.succeeded();
    breaker.failed(200_000);
    expect(breaker.enter(200_000)).toBe(0);
  });
});
