import { describe, expect, it } from '@jest/globals';
import { tokenise } from '../text/tokenise.ts';
import { conceptMatcher } from './index.ts';
import { readConcepts } from './lexicon.ts';
import type { LexiconLanguage } from './lexicon.ts';

const conceptsOf = (text: string, language: LexiconLanguage) =>
  conceptMatcher.match(tokenise(text).tokens, language).map(({ concept }) => concept);

describe('concepts', () => {
  it('are the same whichever language says them', () => {
    const noReply: [LexiconLanguage, string][] = [
      ['en', 'there was no reply'],
      ['es', 'nadie contesta'],
      ['it', 'nessuna risposta'],
      ['fr', 'aucune réponse'],
      ['de', 'keine Antwort'],
      ['nl', 'geen antwoord'],
      ['pt', 'sem resposta'],
    ];
    for (const [language, text] of noReply) expect(conceptsOf(text, language)).toContain('NO-REPLY');
  });

  it('are seen inside German and Dutch compounds', () => {
    expect(conceptsOf('Die Bearbeitungszeit ist unklar', 'de')).toContain('SLOW');
    expect(conceptsOf('de persoonsgegevens', 'nl')).toContain('DATA');
  });

  it('are marked where a negation governs them, before or behind', () => {
    const negated = (text: string, language: LexiconLanguage) =>
      conceptMatcher
        .match(tokenise(text).tokens, language)
        .some(({ concept, negated: is }) => concept === 'REPLY' && is);
    expect(negated('They never replied', 'en')).toBe(true);
    expect(negated('Sie antworten nicht', 'de')).toBe(true);
    expect(negated('They replied at once', 'en')).toBe(false);
  });

  it('write out what brackets leave open', () => {
    const steps = (source: string) =>
      readConcepts(source).map(({ pattern }) => pattern.steps.map(({ word }) => word.join('|')).join(' '));
    expect(steps('X\nen: no (reply|word back)')).toEqual(['no reply', 'no word back']);
    expect(steps('X\nen: not (very )?easy')).toEqual(['not easy', 'not very easy']);
  });

  it('refuse a line that is neither a name nor patterns', () => {
    expect(() => readConcepts('WAIT\nxx: oops')).toThrow('cannot read');
  });
});
