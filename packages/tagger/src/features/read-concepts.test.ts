import { describe, expect, it } from '@jest/globals';
import { ConceptMatcher } from '../lexicon/match-concepts.ts';
import { readCues } from '../lexicon/read-cues.ts';
import { tokenise } from '../text/tokenise.ts';
import { readConcepts } from './read-concepts.ts';

const matcher = new ConceptMatcher([
  'NOT\nen: not, never\n\nADDRESS\nen: address',
  () =>
    readCues('[data.issues]\nout of date\nwrong ~ address\nold (street )?name\n(the )?old (street )?name\n'),
]);

/** The features of the concepts in a text, by kind and name. */
function featuresOf(text: string): string[] {
  const { tokens } = tokenise(text);
  const names: string[] = [];
  readConcepts(matcher.match(tokens, 'en'), tokens, {
    add: (kind, a, b) => names.push([kind.text, a.text, b?.text].filter(Boolean).join(' ')),
    addForm: () => undefined,
  });
  return names;
}

describe('the concepts of a text', () => {
  it('count a term once however often one cue finds it, and again for each other cue in the sentence', () => {
    expect(featuresOf('It is out of date, and out of date again')).not.toContain('c SAYS data.issues twice');
    expect(featuresOf('The wrong address, and out of date')).toContain('c SAYS data.issues twice');
    expect(featuresOf('The wrong address, out of date, with the old name')).toContain(
      'c SAYS data.issues thrice',
    );
  });

  it('count cues of one sentence together and not those of several', () => {
    expect(featuresOf('The wrong address. Out of date!')).not.toContain('c SAYS data.issues twice');
  });

  it('tell a negated cue from one that is not, and pair concepts but no cues', () => {
    const features = featuresOf('not out of date, address');
    expect(features).toContain('n SAYS data.issues');
    expect(features).not.toContain('c SAYS data.issues');
    expect(features).toContain('p ADDRESS NOT');
    expect(features.filter((name) => name.startsWith('p ') && name.includes('SAYS'))).toEqual([]);
  });
});
