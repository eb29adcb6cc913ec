import { tokenise } from './tokenise.ts';
import type { Token } from './tokenise.ts';
import profile from './language-profile.ts';

/** The languages that are told apart, and `unknown` for everything else. */
export const identifiableLanguages = ['en', 'es', 'it', 'fr', 'de', 'nl', 'pt', 'ar'] as const;
export type IdentifiedLanguage = (typeof identifiableLanguages)[number] | 'unknown';

/** Only the beginning of a long text is read: it says enough, and the time stays bounded. */
const wordsRead = 200;

/** Tells the language of a text from its function words, or `unknown` when they say too little. */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const sample = text.slice(0, 4000);
  return identifyTokens(tokenise(sample).tokens, sample);
}

const arabic = /\p{Script=Arabic}/gu;
const latin = /\p{Script=Latin}/gu;

function identifyTokens(tokens: readonly Token[], text: string): IdentifiedLanguage {
  const arabicLetters = text.match(arabic)?.length ?? 0;
  const latinLetters = text.match(latin)?.length ?? 0;
  if (arabicLetters > latinLetters) return 'ar';
  const scores = new Float64Array(profile.languages.length);
  let evidence = 0;
  for (const { form } of tokens.slice(0, wordsRead)) {
    const row = profile.words.get(form);
    if (!row) continue;
    evidence += 1;
    for (let l = 0; l < scores.length; l += 1) scores[l]! += row[l]!;
  }
  if (evidence === 0) return 'unknown';
  let best = 0;
  for (let l = 1; l < scores.length; l += 1) if (scores[l]! > scores[best]!) best = l;
  return profile.languages[best]!;
}
