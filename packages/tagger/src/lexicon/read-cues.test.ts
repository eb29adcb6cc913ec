import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { termIds } from '@concivis/framework';
import { tokenise } from '../text/tokenise.ts';
import { lexiconLanguages } from './lexicon.ts';
import { ConceptMatcher } from './match-concepts.ts';
import type { Part } from './pattern.ts';
import { cuesFile, readCues, shippedCues } from './read-cues.ts';

/** A text that a pattern was written for: the first way that each bracket leaves open. */
function example(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'word') return part.alternatives[0]!.replaceAll('*', '');
      return part.kind === 'gap' || part.optional ? '' : example(part.ways[0]!);
    })
    .join(' ');
}

describe('cues of the terms', () => {
  it('are read by term, certain ones apart from hints', () => {
    const read = readCues(
      '# a remark\n\n[data.issues]\nwrong address\n^my data\n\n[data.issues?]\nprivacy\n',
    );
    expect(read.map(({ concept, opens }) => [concept, opens])).toEqual([
      ['SAYS data.issues', false],
      ['SAYS data.issues', true],
      ['HINTS data.issues', false],
    ]);
  });

  it('are refused before the first term', () => {
    expect(() => readCues('wrong address')).toThrow('no term before "wrong address"');
  });

  it.each(lexiconLanguages)('are there for each of the 32 terms, in order and once, in %s', (language) => {
    const source = readFileSync(cuesFile(language), 'utf8');
    const sections = source.split(/^(?=\[)/m).slice(1);
    const names = sections.map((section) => section.slice(1, section.indexOf(']')));
    expect(names).toEqual(
      termIds.flatMap((term) => [term, `${term}?`]).filter((name) => names.includes(name)),
    );
    expect(names).toEqual(expect.arrayContaining([...termIds]));
    for (const section of sections) {
      const cues = section.trim().split('\n').slice(1);
      expect(cues).toEqual([...new Set(cues)].sort());
    }
  });

  it.each(lexiconLanguages)('each find what they were written for, in %s', (language) => {
    const missed = shippedCues(language).filter((cue) => {
      const found = new ConceptMatcher([() => [cue]]).match(tokenise(example(cue.parts)).tokens, language);
      return found.length === 0;
    });
    expect(missed.map(({ concept, parts }) => `${concept}: ${example(parts)}`)).toEqual([]);
  });
});
