import { describe, expect, it } from '@jest/globals';
import { barsOf, topOf, topShareOf } from './volume-bars.ts';

const days = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    day: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
    interactions: i,
  }));

describe('the bars of the chart', () => {
  it('are days while days can be told apart', () => {
    expect(barsOf(days(92))).toHaveLength(92);
    expect(barsOf(days(1))).toEqual([{ from: '2026-01-01', to: '2026-01-01', interactions: 0 }]);
    expect(barsOf([])).toEqual([]);
  });

  it('are sevens of days in a long window, whole at its end, and lose nobody', () => {
    const bars = barsOf(days(365));
    expect(bars).toHaveLength(53);
    expect(bars[0]).toEqual({ from: '2026-01-01', to: '2026-01-01', interactions: 0 });
    expect(bars.at(-1)).toMatchObject({ from: '2026-12-25', to: '2026-12-31' });
    expect(bars.reduce((sum, bar) => sum + bar.interactions, 0)).toBe((365 * 364) / 2);
  });

  it.each([
    [0, 4],
    [4, 4],
    [7, 10],
    [11, 20],
    [39, 40],
    [45, 50],
    [99, 100],
    [12_345, 20_000],
  ])('for at most %i end at %i', (most, top) => {
    expect(topOf(most)).toBe(top);
  });

  it('draws shares on a scale of round percentages', () => {
    expect([0, 0.049, 0.12, 0.55, 0.99].map(topShareOf)).toEqual([0.05, 0.05, 0.2, 0.6, 1]);
  });
});
