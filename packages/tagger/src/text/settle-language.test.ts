import { describe, expect, it } from '@jest/globals';
import { readLabelledTexts } from '../learning/texts.ts';
import { lexiconLanguages } from '../lexicon/lexicon.ts';
import { settleLanguage } from './settle-language.ts';

const written = readLabelledTexts(new URL('../../evaluation/listened.jsonl', import.meta.url));

describe('the language to read a text in', () => {
  it('is the one that was said, in 999 of 1,000 texts where it was said rightly', () => {
    const others = written.filter(({ text, lang }) => settleLanguage(text, lang) !== lang);
    expect(others.length / written.length).toBeLessThan(0.001);
  });

  it('is that of the text, in 97 of 100 where another was said', () => {
    const asked = written.flatMap(({ text, lang }) =>
      lexiconLanguages.filter((said) => said !== lang).map((said) => settleLanguage(text, said) === lang),
    );
    expect(asked.filter(Boolean).length / asked.length).toBeGreaterThan(0.97);
  });

  it.each([
    ['the form left at the language of the page', 'en', 'Ik heb drie keer gebeld en niemand nam op.', 'nl'],
    ['Arabic in a form left at English', 'en', 'كتبت لكم ثلاث مرات ولم يرد أحد', 'ar'],
    ['English in a form left at Arabic', 'ar', 'I wrote to you three times and nobody answered.', 'en'],
    ['a region beside the language', 'pt-BR', 'Ninguém atendeu o telefone a semana toda.', 'pt'],
    ['few words', 'nl', 'Super!', 'nl'],
    ['no words', 'it', '???', 'it'],
    [
      'a foreign phrase',
      'de',
      'Das Amt schrieb mir „we will come back to you“, und seither habe ich nichts gehört.',
      'de',
    ],
    ['nothing said', undefined, 'Nadie contesta al teléfono de la oficina.', 'es'],
    ['a language that cannot be read', 'pl', 'Nadie contesta al teléfono de la oficina.', 'es'],
    ['another language, said', 'und', 'Nikt nie odpowiada, proszę o odpowiedź', 'unknown'],
  ])('knows %s', (_, said, text, language) => {
    expect(settleLanguage(text, said)).toBe(language);
  });
});
