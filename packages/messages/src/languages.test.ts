import { describe, expect, it } from '@jest/globals';
import { frameworkLanguages } from '@concivis/framework/labels';
import fc from 'fast-check';
import { chosenLanguage, isLanguage, languageFacts, languages, negotiate } from './languages.ts';

describe('negotiating a language', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.5', 'de'],
    ['nl,pt-BR;q=0.9,es;q=0.8,en;q=0.1', 'es'],
    ['en;q=0.3, ar-EG;q=0.7', 'ar'],
    ['IT', 'it'],
    ['fr;q=0, es;q=0.2', 'es'],
    ['fr ; q=0.5 , it; q=0.6', 'it'],
    ['de;q=1.5, it;q=0.1', 'it'],
    ['ja, zh', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('hears %p as %s', (header, language) => {
    expect(negotiate(header)).toBe(language);
  });

  it('prefers what the person chose before, unless it is not a language', () => {
    expect(negotiate('de', 'ar')).toBe('ar');
    expect(negotiate('de', 'xx')).toBe('de');
    expect(negotiate('de', ['ar'])).toBe('de');
  });

  it.each([
    ['language=ar', 'ar'],
    ['session=language=it; language=de; seen=1', 'de'],
    ['my-language=fr', undefined],
    ['language=xx', undefined],
    ['language', undefined],
    ['', undefined],
    [null, undefined],
  ])('finds what was chosen in the cookies %p: %s', (cookies, language) => {
    expect(chosenLanguage(cookies)).toBe(language);
  });

  it('never fails on what a stranger sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (header) => isLanguage(negotiate(header))),
    );
  });
});

describe('the languages', () => {
  it('are those in which the framework is written', () => {
    expect([...frameworkLanguages].sort()).toEqual([...languages].sort());
  });

  it('call themselves what Unicode calls them, each in its direction', () => {
    for (const language of languages) {
      const { name, direction } = languageFacts[language];
      const own = new Intl.DisplayNames(language, { type: 'language' }).of(language);
      expect(name.toLowerCase()).toBe(own?.toLowerCase());
      expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    }
  });
});
