import { describe, expect, it } from '@jest/globals';
import {
  barriersAndEnablers,
  benefitsAndChallenges,
  isTermId,
  matrix,
  term,
  termIds,
  termsOfElement,
  termsOfSide,
  type TermId,
} from './terms.ts';

describe('the framework', () => {
  it('holds each of the 32 published terms once', () => {
    const countOf = (list: readonly { polarity: string }[], polarity: string) =>
      list.filter((entry) => entry.polarity === polarity).length;
    expect(countOf(benefitsAndChallenges, 'benefit')).toBe(8);
    expect(countOf(benefitsAndChallenges, 'challenge')).toBe(9);
    expect(countOf(barriersAndEnablers, 'barrier')).toBe(9);
    expect(countOf(barriersAndEnablers, 'enabler')).toBe(6);
    expect(termsOfSide('government')).toHaveLength(8);
    expect(termsOfSide('citizen')).toHaveLength(7);
    expect(new Set(termIds).size).toBe(32);
  });

  it('names every term after the element or side that it belongs to', () => {
    for (const { id, element } of benefitsAndChallenges) expect(id.split('.')[0]).toBe(element);
    for (const { id, side } of barriersAndEnablers) expect(id.split('.')[0]).toBe(side);
  });

  it('recognises its own ids and nothing else', () => {
    expect(termIds.every(isTermId)).toBe(true);
    for (const stranger of ['data', 'data.volumes', 'DATA.VOLUME', '', '__proto__', 'constructor', null, 7]) {
      expect(isTermId(stranger)).toBe(false);
    }
  });

  it('shows part A as four rows that hold each of the 17 categories once', () => {
    const rows = matrix();
    expect(rows.map(({ element }) => element)).toEqual([
      'data',
      'interaction',
      'tailoring',
      'simplification',
    ]);
    expect(rows[2]).toEqual({
      element: 'tailoring',
      benefit: ['tailoring.customisation', 'tailoring.accountability'],
      challenge: [
        'tailoring.outdated-regulations',
        'tailoring.missing-the-mark',
        'tailoring.standardisation',
      ],
    });
    const shown = rows.flatMap(({ benefit, challenge }) => [...benefit, ...challenge]);
    expect([...shown].sort()).toEqual(benefitsAndChallenges.map(({ id }) => id).sort());
  });

  it('does not compile with an id that does not exist', () => {
    // @ts-expect-error the plural is not an id
    const wrong: TermId = 'data.volumes';
    // @ts-expect-error an element is not a term
    expect(term('data')).toBeUndefined();
    // @ts-expect-error a side has no element
    expect(termsOfElement('citizen')).toEqual([]);
    const element: 'simplification' = term('simplification.reduced-costs').element;
    expect([wrong, element]).toEqual(['data.volumes', 'simplification']);
  });
});
