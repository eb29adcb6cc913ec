import { describe, expect, it } from '@jest/globals';
import type { interactions } from '@concivis/contracts';
import { marksOf, tagsByTerm } from './tags-by-term.ts';

type Tag = interactions.InteractionView['tags'][number];

const said = (term: Tag['term'], provenance: Tag['provenance'], more: Partial<Tag> = {}): Tag => ({
  term,
  provenance,
  stands: true,
  probability: provenance === 'model' ? 0.8 : null,
  source: 'test',
  spans: [],
  at: '2026-11-21T10:00:00.000Z',
  ...more,
});

describe('tags by term', () => {
  const tags = tagsByTerm({
    terms: ['interaction.new-ideas', 'simplification.higher-burdens'],
    tags: [
      said('simplification.higher-burdens', 'model', { spans: [{ start: 0, end: 4 }] }),
      said('interaction.new-ideas', 'rule'),
      said('data.issues', 'model', { spans: [{ start: 6, end: 9 }] }),
      said('simplification.higher-burdens', 'reviewer'),
      said('data.issues', 'reviewer', { stands: false }),
    ],
  });

  it('lists each term once, what stands before what was taken away', () => {
    expect(tags.map(({ term, stands }) => [term, stands])).toEqual([
      ['interaction.new-ideas', true],
      ['simplification.higher-burdens', true],
      ['data.issues', false],
    ]);
  });

  it('keeps everything that was said, and knows what a reviewer said last', () => {
    expect(tags.map(({ statements, reviewed }) => [statements.length, reviewed])).toEqual([
      [1, null],
      [2, true],
      [2, false],
    ]);
  });

  it('tells a word that was taken back from one that was never said', () => {
    const again = tagsByTerm({
      terms: ['data.quality'],
      tags: [
        said('data.quality', 'model'),
        said('data.issues', 'reviewer'),
        said('data.issues', 'reviewer', { stands: null }),
      ],
    });
    expect(again.map(({ term, stands, reviewed, takenBack }) => [term, stands, reviewed, takenBack])).toEqual(
      [
        ['data.quality', true, null, false],
        ['data.issues', false, null, true],
      ],
    );
  });

  it('marks the words of a tag that stands, and none of one that was taken away', () => {
    expect(marksOf(tags)).toEqual([{ start: 0, end: 4, tag: 2 }]);
  });

  it('forgets the words of an older model when a newer one no longer says so', () => {
    const [only] = tagsByTerm({
      terms: ['data.issues'],
      tags: [
        said('data.issues', 'model', { spans: [{ start: 0, end: 2 }] }),
        said('data.issues', 'author'),
        said('data.issues', 'model', { stands: false }),
      ],
    });
    expect(only?.spans).toEqual([]);
  });
});
