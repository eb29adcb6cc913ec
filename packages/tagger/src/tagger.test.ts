import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { termIds } from '@concivis/framework';
import { loadTagger, withoutSpans } from './tagger.ts';

const tagger = loadTagger();

const nasty = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\udc00b',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'مرحبا بالعالم، أين الخدمة؟',
  '‮evil‬',
  'e\u0301'.repeat(500),
  "''''’’’n't 's",
  '.,;:!?\n\n\n',
  'ﬁﬂ № ½ ⁵',
  '字'.repeat(3000),
  '<script>alert(1)</script>',
  'constructor __proto__ toString hasOwnProperty',
];

describe('the tagger', () => {
  it('answers every term for every string, however broken', () => {
    for (const text of nasty) expect(tagger.tag(text).labels.map(({ term }) => term)).toEqual(termIds);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { labels } = tagger.tag(text);
        return labels.length === 32 && labels.every(({ probability: p }) => p >= 0 && p <= 1);
      }),
    );
  });

  it('asserts nothing of an empty text', () => {
    for (const text of ['', '   ', '...', '🙂'])
      expect(tagger.tag(text).labels.filter(({ asserted }) => asserted)).toEqual([]);
  });

  it('leaves the rest of a text when spans are taken out', () => {
    expect(withoutSpans('one two three', [{ start: 4, end: 8 }])).toBe('one three');
  });
});
