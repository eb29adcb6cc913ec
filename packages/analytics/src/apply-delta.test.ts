import { describe, expect, it } from '@jest/globals';
import { applyDelta, applyToVolume, totalOf } from './apply-delta.ts';
import { previousSlice } from './slice.ts';

const cell = { day: '2026-03-02', service: 'library', department: null, district: 'north', channel: 'web' };
const one = { ...cell, measure: 'interactions', change: 1 };

describe('a page that applies a delta', () => {
  it('sees the change when it looks at that part, and keeps its very totals when it does not', () => {
    const totals = { interactions: 4 };
    expect(applyDelta(totals, [one])).toEqual({ interactions: 5 });
    expect(applyDelta(totals, [one], { service: 'library', from: '2026-03-02', to: '2026-03-02' })).toEqual({
      interactions: 5,
    });
    const elsewhere = [
      { service: 'pool' },
      { department: 'culture' },
      { district: null },
      { channel: 'desk' },
      { from: '2026-03-03' },
      { to: '2026-03-01' },
    ];
    for (const slice of elsewhere) expect(applyDelta(totals, [one], slice)).toBe(totals);
    expect(totals).toEqual({ interactions: 4 });
  });

  it('forgets a measure that has come down to nothing', () => {
    const after = applyDelta({ interactions: 1, 'type:idea.submitted': 2 }, [{ ...one, change: -1 }]);
    expect(after).toEqual({ 'type:idea.submitted': 2 });
    expect(totalOf(after, 'interactions')).toBe(0);
    expect(totalOf(after, 'type:idea.submitted')).toBe(2);
  });

  it('moves the day that the act happened on, not the day that it arrived on', () => {
    const volume = [
      { day: '2026-03-01', interactions: 2 },
      { day: '2026-03-02', interactions: 0 },
    ];
    expect(applyToVolume(volume, [one, { ...one, measure: 'type:idea.submitted' }])).toEqual([
      { day: '2026-03-01', interactions: 2 },
      { day: '2026-03-02', interactions: 1 },
    ]);
    expect(applyToVolume(volume, [{ ...one, day: '2026-02-01' }])).toBe(volume);
    expect(applyToVolume(volume, [one], { channel: 'desk' })).toBe(volume);
  });
});

describe('the window that a trend compares with', () => {
  it('is equally long and ends the day before, across months and leap days', () => {
    expect(previousSlice({ from: '2026-03-01', to: '2026-03-31', service: 'library' })).toEqual({
      from: '2026-01-29',
      to: '2026-02-28',
      service: 'library',
    });
    expect(previousSlice({ from: '2028-03-01', to: '2028-03-01' })).toEqual({
      from: '2028-02-29',
      to: '2028-02-29',
    });
  });

  it('is refused for a window that ends before it begins, or for what is no date', () => {
    expect(() => previousSlice({ from: '2026-03-02', to: '2026-03-01' })).toThrow(RangeError);
    expect(() => previousSlice({ from: '2026-02-xx', to: '2026-03-01' })).toThrow(RangeError);
  });
});
