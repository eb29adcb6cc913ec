import { readText } from '../features/read-text.ts';
import { isCue } from '../lexicon/read-cues.ts';
import { functionWords } from '../text/function-words.ts';
import { readingLanguage, settleLanguage } from '../text/settle-language.ts';

/** What a text is about, as a vector of length 1: concepts in any language, and the words of its own. */
export type TextProfile = ReadonlyMap<string, number>;

/** A concept says more of two texts being alike than a word does, since it also holds between languages. */
const conceptWeight = 2;

/** Reads what a text is about, to compare it with others. A text without words has an empty profile. */
export function textProfile(text: string, language?: string): TextProfile {
  const reading = readingLanguage(settleLanguage(text, language));
  const small = functionWords.get(reading)!;
  const weights = new Map<string, number>();
  const { tokens, features } = readText(text, reading);
  for (const { name, places } of features) {
    if (name.startsWith('c ') && !isCue(name.slice(2))) weights.set(name, conceptWeight);
    else if (name.startsWith('w ') && !small.has(tokens[places[0]![0]]!.form)) weights.set(name, 1);
  }
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...weights].map(([name, weight]) => [name, weight / length]));
}

/** How alike two texts are: 0 with nothing in common, 1 when they say the same (the cosine of their profiles). */
export function similarityOf(a: TextProfile, b: TextProfile): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [name, weight] of small) sum += weight * (large.get(name) ?? 0);
  return Math.min(1, sum);
}
