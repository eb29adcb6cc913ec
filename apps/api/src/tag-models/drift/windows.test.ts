import { describe, expect, it } from '@jest/globals';
import { currentOf, dayAfter, referenceOf, windowsInUse } from './windows.ts';

/** So many texts a day from a day on. */
const days = (from: string, count: number, texts: number) =>
  Array.from({ length: count }, (_, n) => ({ day: dayAfter(from, n), texts }));
const first = '2026-01-05';

describe('what later texts are compared with', () => {
  it('is four weeks where many write, so that every day of the week is in it equally often', () => {
    const busy = days(first, 40, 500);
    expect(referenceOf(busy, dayAfter(first, 39), windowsInUse)).toEqual({
      from: first,
      to: dayAfter(first, 27),
    });
    expect(referenceOf(busy, dayAfter(first, 26), windowsInUse)).toBeNull();
  });

  it('waits for a thousand texts where few write, and for half a year at most', () => {
    expect(referenceOf(days(first, 60, 20), dayAfter(first, 59), windowsInUse)?.to).toBe(dayAfter(first, 49));
    const quiet = days(first, 200, 1);
    expect(referenceOf(quiet, dayAfter(first, 180), windowsInUse)).toBeNull();
    expect(referenceOf(quiet, dayAfter(first, 199), windowsInUse)?.to).toBe(dayAfter(first, 181));
  });

  it('is not there before anybody has written', () => {
    expect(referenceOf([], first, windowsInUse)).toBeNull();
  });
});

describe('what was written lately', () => {
  const reference = { from: first, to: dayAfter(first, 27) };

  it('begins after the reference, and is four weeks long at most', () => {
    expect(currentOf(reference, dayAfter(first, 27), windowsInUse)).toBeNull();
    expect(currentOf(reference, dayAfter(first, 30), windowsInUse)).toEqual({
      from: dayAfter(first, 28),
      to: dayAfter(first, 30),
    });
    expect(currentOf(reference, dayAfter(first, 300), windowsInUse)?.from).toBe(dayAfter(first, 273));
  });
});
