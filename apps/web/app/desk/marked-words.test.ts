import { describe, expect, it } from '@jest/globals';
import { paragraphsOf, segmentsOf, wordsOf } from './marked-words.ts';

const whole = (words: string) => ({ start: 0, end: words.length });

describe('marked words', () => {
  it('shows words that led to two tags with both numbers', () => {
    const words = 'The form is far too long';
    const marks = [
      { start: 4, end: 11, tag: 2 },
      { start: 9, end: 24, tag: 1 },
    ];
    expect(segmentsOf(words, whole(words), marks).map(({ text, tags }) => [text, tags])).toEqual([
      ['The ', []],
      ['form ', [2]],
      ['is', [1, 2]],
      [' far too long', [1]],
    ]);
  });

  it('loses and doubles no character, whatever the marks are', () => {
    const words = 'a😀b\n\nc';
    const marks = [
      { start: -5, end: 2, tag: 1 },
      { start: 3, end: 3, tag: 2 },
      { start: 5, end: 99, tag: 3 },
      { start: 50, end: 60, tag: 4 },
    ];
    const text = segmentsOf(words, whole(words), marks).map((segment) => segment.text);
    expect(text.join('')).toBe(words);
  });

  it('gives a text without marks in one piece, and an empty text in none', () => {
    expect(segmentsOf('quiet', whole('quiet'), [])).toEqual([{ start: 0, end: 5, text: 'quiet', tags: [] }]);
    expect(segmentsOf('', whole(''), [])).toEqual([]);
  });

  it('counts in title and body as the tagger read them', () => {
    const { words, title, body } = wordsOf('Slow', 'It took weeks.\n\n\nWeeks!');
    expect(words.slice(title.start, title.end)).toBe('Slow');
    expect(words.slice(body.start, body.end)).toBe('It took weeks.\n\n\nWeeks!');
    expect(paragraphsOf(words, body).map(({ start, end }) => words.slice(start, end))).toEqual([
      'It took weeks.',
      'Weeks!',
    ]);
    expect(wordsOf(null, 'Only a body').body).toEqual({ start: 0, end: 11 });
  });
});
