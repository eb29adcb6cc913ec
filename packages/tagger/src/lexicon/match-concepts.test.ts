import { describe, expect, it } from '@jest/globals';
import { tokenise } from '../text/tokenise.ts';
import { conceptMatcher } from './index.ts';
import { readConcepts } from './lexicon.ts';
import type { LexiconLanguage } from './lexicon.ts';
import { ConceptMatcher } from './match-concepts.ts';

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

  it('tell how long it took, in words or digits, whichever language says it', () => {
    const done: [LexiconLanguage, string][] = [
      ['en', 'it was done in ten minutes'],
      ['es', 'lo hice en 10 minutos'],
      ['it', 'fatto in dieci minuti'],
      ['fr', 'fait en 10 minutes'],
      ['de', 'es dauerte zehn Minuten'],
      ['nl', 'het duurde tien minuten'],
      ['pt', 'demorou dez minutos'],
    ];
    for (const [language, text] of done) {
      expect(conceptsOf(text, language)).toContain('SHORT-TIME');
      expect(conceptsOf(text, language)).not.toContain('LONG-TIME');
    }
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

  it('do not reach over a negation, unless it is what they look for', () => {
    const matcher = new ConceptMatcher([
      `
      NOT
      en: not, never
      HARD
      en: form ~ complicated
      SILENCE
      en: they ~ never ~ replied
      `,
    ]);
    const found = (text: string) => matcher.match(tokenise(text).tokens, 'en').map(({ concept }) => concept);
    expect(found('The form is rather complicated')).toContain('HARD');
    expect(found('The form is not complicated')).not.toContain('HARD');
    expect(found('They have never really replied')).toContain('SILENCE');
    expect(found('They have not never replied')).not.toContain('SILENCE');
  });

  it('count only at the beginning of a sentence where they are written so', () => {
    const demands: [LexiconLanguage, string][] = [
      ['en', 'Put a bench at every stop'],
      ['es', 'Que haya un banco en cada parada'],
      ['it', 'Mettere una panchina a ogni fermata'],
      ['fr', 'Installer un banc à chaque arrêt'],
      ['de', 'Stellt eine Bank an jede Haltestelle'],
      ['nl', 'Zet een bankje bij elke halte'],
      ['pt', 'Colocar um banco em cada paragem'],
    ];
    for (const [language, text] of demands) expect(conceptsOf(text, language)).toContain('DO-THIS');
    expect(conceptsOf('Thanks. Put a bench there', 'en')).toContain('DO-THIS');
    expect(conceptsOf('They put a bench there', 'en')).not.toContain('DO-THIS');
  });

  it('refuse a line that is neither a name nor patterns', () => {
    expect(() => readConcepts('WAIT\nxx: oops', 'en')).toThrow('cannot read');
  });
});
