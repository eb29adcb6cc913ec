import { describe, expect, it } from '@jest/globals';
import { readText } from './read-text.ts';

const featuresOf = (text: string) => new Map(readText(text, 'en').features.map((f) => [f.name, f]));

describe('the features of a text', () => {
  it('has pairs of words in either order, with the two words as evidence', () => {
    const one = featuresOf('Nobody answered my letter').get('m en answ lett');
    const other = featuresOf('My letter was never answered').get('m en answ lett');
    expect(one?.places).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(other?.places).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  it('reads words together only in a sentence and up to four apart', () => {
    expect(featuresOf('I wrote. They answered').has('m en answ wrot')).toBe(false);
    expect(featuresOf('wrote one two three answered').has('m en answ wrot')).toBe(true);
    expect(featuresOf('wrote one two three four answered').has('m en answ wrot')).toBe(false);
  });

  it('counts a pair once, however often it is said', () => {
    const { features } = readText('No answer, no answer, no answer', 'en');
    expect(features.filter(({ name }) => name === 'm en answ no').length).toBe(1);
  });
});
