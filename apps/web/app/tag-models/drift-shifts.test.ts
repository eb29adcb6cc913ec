import { describe, expect, it } from '@jest/globals';
import { movedParts, shownShifts, type Shift } from './drift-shifts.ts';

const shift = (more: Partial<Shift>): Shift => ({
  measure: 'topic-mix',
  term: null,
  value: 0.05,
  threshold: 0.2,
  alarm: false,
  shares: null,
  ...more,
});

describe('what has shifted', () => {
  it('names each measure once, and of all terms the one that has come nearest to an alarm', () => {
    const shown = shownShifts([
      shift({}),
      shift({ measure: 'term-probability', term: 'data.issues', value: 0.1, threshold: 0.5 }),
      shift({ measure: 'term-probability', term: 'data.quality', value: -0.3, threshold: 0.4 }),
      shift({ measure: 'term-probability', term: 'data.volume', value: null, threshold: null }),
    ]);
    expect(shown.map(({ measure, term }) => [measure, term])).toEqual([
      ['topic-mix', null],
      ['term-probability', 'data.quality'],
    ]);
  });

  it('keeps a measure of which nothing can be said', () => {
    const unknown = shift({ measure: 'lengths', value: null, threshold: null });
    expect(shownShifts([unknown])).toEqual([unknown]);
  });

  it('shows the parts that moved most, also those that are new or gone', () => {
    const moved = movedParts(
      shift({
        shares: { reference: { en: 0.6, es: 0.3, de: 0.1 }, current: { en: 0.35, es: 0.32, ar: 0.33 } },
      }),
    );
    expect(moved).toEqual([
      { part: 'ar', before: 0, after: 0.33 },
      { part: 'en', before: 0.6, after: 0.35 },
      { part: 'de', before: 0.1, after: 0 },
    ]);
    expect(movedParts(shift({}))).toEqual([]);
  });
});
