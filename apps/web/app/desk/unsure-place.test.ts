import { describe, expect, it } from '@jest/globals';
import { chanceOf, meaningOf, readPlace, unsurePath } from './unsure-place.ts';

const press = (key: string, code: string, held: Partial<Parameters<typeof meaningOf>[0]> = {}) =>
  meaningOf({ key, code, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...held });

describe('the keys of the queue', () => {
  it('go by the letter, wherever it lies on the keyboard', () => {
    expect(press('k', 'KeyK')).toBe('keep');
    expect(press('R', 'KeyR')).toBe('remove');
    expect(press('u', 'KeyF')).toBe('take-back');
    expect(press('b', 'KeyN')).toBeNull();
  });

  it('go by their place where the keyboard has no Latin letters', () => {
    expect(press('ن', 'KeyK')).toBe('keep');
    expect(press('т', 'KeyN')).toBe('next');
    expect(press('Enter', 'Enter')).toBeNull();
  });

  it('leave the browser what is the browser’s, and do nothing twice when held down', () => {
    expect(press('r', 'KeyR', { ctrlKey: true })).toBeNull();
    expect(press('n', 'KeyN', { metaKey: true })).toBeNull();
    expect(press('k', 'KeyK', { repeat: true })).toBeNull();
  });
});

describe('the place in the queue', () => {
  it('is kept in the address, with what was just decided', () => {
    const place = { department: 'streets', skip: 2 };
    const path = unsurePath(place, { interaction: 'abc', term: 'data.issues' });
    expect(path).toBe('/desk/unsure?department=streets&skip=2&decided=abc&term=data.issues');
    expect(readPlace(new URL(path, 'http://town').searchParams)).toEqual(place);
  });

  it('begins with the first one when the address makes no sense', () => {
    for (const skip of ['', '-1', '2.5', '99999', 'two'])
      expect(readPlace(new URLSearchParams({ skip })).skip).toBe(0);
    expect(unsurePath({ department: undefined, skip: 0 })).toBe('/desk/unsure');
  });
});

describe('the words for a probability', () => {
  it('change at every fifth', () => {
    expect([0, 0.19, 0.2, 0.45, 0.6, 0.79, 0.8, 1].map(chanceOf)).toEqual([1, 1, 2, 3, 4, 4, 5, 5]);
  });
});
