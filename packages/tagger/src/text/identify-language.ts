import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { lexiconLanguages } from '../lexicon/lexicon.ts';
import { functionWords } from './function-words.ts';
import { tokenise } from './tokenise.ts';

/** What a text can be identified as: the seven languages, Arabic, and `unknown` for everything else. */
export type IdentifiedLanguage = LexiconLanguage | 'ar' | 'unknown';

/** Only the beginning of a text is read: it says enough, and the time stays bounded. */
const charactersRead = 4000;
/** At least this share of the words must be function words of the language. */
const leastShare = 0.06;
/** With more letters than this share from alphabets of other languages, a text is not one of the seven. */
const mostForeign = 0.015;

const arabicLetters = /\p{Script=Arabic}/gu;
const letters = /\p{L}/gu;
const foreignLetters = /[ąćęłńśźżčďěňřšťůžșțăğışőűđøåæ]/giu;
const tellingLetters: readonly [RegExp, LexiconLanguage][] = [
  [/[ßäö]/giu, 'de'],
  [/[ñ¿¡]/giu, 'es'],
  [/[ãõ]/giu, 'pt'],
  [/[êœû]/giu, 'fr'],
  [/[ìò]/giu, 'it'],
];

/** A function word shared by several languages says less of each. */
const weights: ReadonlyMap<string, ReadonlyMap<LexiconLanguage, number>> = weighFunctionWords();

function weighFunctionWords(): Map<string, Map<LexiconLanguage, number>> {
  const languagesOf = new Map<string, LexiconLanguage[]>();
  for (const language of lexiconLanguages)
    for (const word of functionWords.get(language)!)
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  return new Map(
    [...languagesOf].map(([word, found]) => [
      word,
      new Map(found.map((language) => [language, 1 / found.length])),
    ]),
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Tells the language of a text from its script, its function words and its telling letters. */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const sample = text.slice(0, charactersRead);
  const all = count(sample, letters);
  if (all === 0) return 'unknown';
  if (count(sample, arabicLetters) > all / 2) return 'ar';
  if (count(sample, foreignLetters) > all * mostForeign) return 'unknown';
  const { tokens } = tokenise(sample);
  const scores = new Map<LexiconLanguage, number>();
  const add = (language: LexiconLanguage, amount: number) =>
    scores.set(language, (scores.get(language) ?? 0) + amount);
  for (const { form } of tokens)
    for (const [language, weight] of weights.get(form) ?? []) add(language, weight);
  for (const [pattern, language] of tellingLetters) add(language, count(sample, pattern) / 2);
  const [best] = [...scores].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return best && best[1] >= tokens.length * leastShare && best[1] > 0 ? best[0] : 'unknown';
}
