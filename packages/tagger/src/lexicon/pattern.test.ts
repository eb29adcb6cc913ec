import { describe, expect, it } from '@jest/globals';
import { tokenise } from '../text/tokenise.ts';
import { ConceptMatcher } from './match-concepts.ts';

/** What a pattern finds in a text: the words of its longest find at each place. */
function found(pattern: string, text: string): string[] {
  const { tokens } = tokenise(text);
  return new ConceptMatcher([`X\nen: ${pattern}`]).match(tokens, 'en').map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  );
}

describe('a pattern', () => {
  it('finds any of the ways that a bracket leaves open, of one word or of several', () => {
    expect(found('no (reply|word back)', 'No reply. And no word back!')).toEqual([
      'no reply',
      'no word back',
    ]);
    expect(found('no (reply|word back)', 'no word of it')).toEqual([]);
    expect(found('a (quiet (room|hour)|loop)', 'a quiet hour in a loop')).toEqual(['a quiet hour', 'a loop']);
  });

  it('takes what is optional or leaves it, and finds as much as it can', () => {
    expect(found('not (very )?easy', 'not easy')).toEqual(['not easy']);
    expect(found('not (very )?easy', 'Not very easy')).toEqual(['not very easy']);
    expect(found('(no )?(good )?answer', 'no good answer')).toEqual([
      'no good answer',
      'good answer',
      'answer',
    ]);
    expect(found('queue (for hours)?', 'a queue for hours and a queue')).toEqual([
      'queue for hours',
      'queue',
    ]);
    expect(found('(no )?reply', 'No answer')).toEqual([]);
  });

  it('skips up to four words at a gap, within a sentence', () => {
    expect(found('no ~ (answer|word back)', 'no clear and honest answer')).toEqual([
      'no clear and honest answer',
    ]);
    expect(found('no ~ answer', 'no one two three four answer')).toEqual(['no one two three four answer']);
    expect(found('no ~ answer', 'no one two three four five answer')).toEqual([]);
    expect(found('no ~ answer', 'Oh no. They answer! An answer.')).toEqual([]);
    expect(found('no ~ (long )?answer', 'no such long answer')).toEqual(['no such long answer']);
  });

  it('takes beginnings, endings and parts of words, of each in a bracket with a star', () => {
    expect(found('wait*', 'waiting')).toEqual(['waiting']);
    expect(found('*zeit', 'Wartezeit')).toEqual(['wartezeit']);
    expect(found('*daten*', 'Personendatensatz')).toEqual(['personendatensatz']);
    expect(found('closed (the|our counter)*', 'closed there, closed our counters')).toEqual([
      'closed there',
      'closed our counters',
    ]);
  });

  it('grows with its length and not with the ways that it leaves open', () => {
    const open = '(a |b c |d e f )?'.repeat(30);
    expect(found(`${open}end`, 'a a b c d e f a end')[0]).toBe('a a b c d e f a end');
  });

  it.each([
    ['licen*e', 'a star inside a word'],
    ['(fee|charge', 'open bracket'],
    ['fee)', 'a bracket too many'],
    ['fee|charge', 'alternatives without a bracket'],
    ['wait(ing)?', 'a bracket inside a word'],
    ['(un)fair', 'a bracket inside a word'],
    ['(a ~)*', 'a star after no word'],
    ['no ? reply', 'not as texts are read'],
    ['co-design', 'not as texts are read'],
  ])('is refused where it could find nothing: %s', (pattern, reason) => {
    expect(() => found(pattern, 'a text')).toThrow(reason);
  });
});
