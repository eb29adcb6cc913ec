import { conceptMatcher } from '../lexicon/index.ts';
import { lexiconLanguages } from '../lexicon/lexicon.ts';
import { topicMatcher } from '../near/topics.ts';
import { countSmallWords, functionWords } from './function-words.ts';
import { identifyLanguage } from './identify-language.ts';
import type { IdentifiedLanguage } from './identify-language.ts';
import { neighbourWords } from './neighbour-words.ts';
import { tokenise } from './tokenise.ts';
import type { Token } from './tokenise.ts';

/** A stretch of a text in one language: UTF-16 offsets, from its first word to its last. */
export interface LanguagePart {
  readonly language: IdentifiedLanguage;
  readonly start: number;
  readonly end: number;
}

/** The languages of a text. */
export interface IdentifiedLanguages {
  /** The language that most words are in. */
  readonly main: IdentifiedLanguage;
  /** Other languages with a clause of their own, the most used first; `share` is their part of all words. */
  readonly others: readonly { readonly language: IdentifiedLanguage; readonly share: number }[];
  /** The stretches, in the order of the text; empty when the main language is unknown. */
  readonly parts: readonly LanguagePart[];
}

/** Fewer words than this say too little of their language; they go with what stands before them. */
const leastWords = 4;
/** Texts up to this many words are looked up in the whole lexicon, since they have few small words. */
const fewWords = 12;
/** Only the beginning is read for whether the text is in a language that is not one of the seven. */
const wordsCompared = 800;

const neighbours = Object.values(neighbourWords).map((words) => new Set(words.split(' ')));

/**
 * Tells the languages of a text clause by clause.
 *
 * A single borrowed word makes no mix: a clause counts as another language only with at least four words and more small
 * words of that language than of the main one. Texts in languages near the seven (Catalan, Danish, Romanian, …) are
 * `unknown`, where {@link identifyLanguage} may take them for their neighbour. Time is linear in the length.
 */
export function identifyLanguages(text: string): IdentifiedLanguages {
  const { tokens } = tokenise(text);
  const whole = tokens.length <= fewWords ? identifyShort(text, tokens) : identifyLanguage(text);
  const stretches = splitStretches(text, tokens);
  const languages = stretches.map((stretch) => languageOf(text, stretch, whole));
  const counted = languages.some((language) => language !== undefined) || whole !== 'unknown';
  if (!counted || isNeighbour(tokens, languages, whole)) return { main: 'unknown', others: [], parts: [] };
  const parts = mergeParts(stretches, languages, whole);
  const words = countWords(stretches, parts);
  const [[main] = ['unknown' as const], ...rest] = [...words].sort(
    ([a, x], [b, y]) => y - x || a.localeCompare(b),
  );
  const others = rest
    .filter(([, count]) => count >= leastWords)
    .map(([language, count]) => ({ language, share: Math.round((count / tokens.length) * 1000) / 1000 }));
  return { main, others, parts };
}

/** The language whose small words and whose lexicon cover most of a few words. */
function identifyShort(text: string, tokens: readonly Token[]): IdentifiedLanguage {
  const first = identifyLanguage(text);
  if (first === 'ar' || tokens.length < 2 || /[^\p{Script=Latin}\P{L}]/u.test(text)) return first;
  const scores = lexiconLanguages.map((language) => {
    const words = functionWords.get(language)!;
    const small = tokens.filter(({ form }) => words.has(form)).length;
    const covered = new Set<number>();
    for (const { from, to } of [
      ...conceptMatcher.match(tokens, language),
      ...topicMatcher.match(tokens, language),
    ])
      for (let i = from; i < to; i += 1) covered.add(i);
    return { language, score: small + covered.size * 0.6 + (language === first ? 0.4 : 0) };
  });
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && first !== 'unknown' && best.score > 0
    ? best.language
    : best && best.score >= 1.5
      ? best.language
      : first;
}

/** Sentences, and what stands between quotation marks, colons or brackets, each with enough words to tell. */
function splitStretches(text: string, tokens: readonly Token[]): Token[][] {
  const stretches: Token[][] = [];
  for (const [i, token] of tokens.entries()) {
    const last = stretches.at(-1);
    const before = tokens[i - 1];
    const apart =
      before !== undefined &&
      (before.sentence !== token.sentence || /[:"«»“”„()[\]]/.test(text.slice(before.end, token.start)));
    if (!last || apart) stretches.push([token]);
    else last.push(token);
  }
  return stretches;
}

/** The language of a stretch, where it says enough to tell it from the text's. */
function languageOf(
  text: string,
  stretch: readonly Token[],
  whole: IdentifiedLanguage,
): IdentifiedLanguage | undefined {
  if (stretch.length < leastWords) return undefined;
  const language = identifyLanguage(text.slice(stretch[0]!.start, stretch.at(-1)!.end));
  if (language === 'unknown') return undefined;
  if (language === 'ar' || language === whole || whole === 'unknown' || whole === 'ar') return language;
  const [forIt, forMain] = countSmallWords(stretch, language, whole);
  return forIt >= 2 && forIt > forMain ? language : whole;
}

/** Whether more small words of one unread language stand in the text than of the one that it was taken for. */
function isNeighbour(
  tokens: readonly Token[],
  languages: readonly (IdentifiedLanguage | undefined)[],
  whole: IdentifiedLanguage,
): boolean {
  const taken = whole === 'unknown' ? languages.find((language) => language !== undefined) : whole;
  const own = functionWords.get(taken ?? 'unknown');
  if (!own) return false;
  const sample = tokens.slice(0, wordsCompared);
  return neighbours.some((other) => {
    let balance = 0;
    for (const { form } of sample) balance += Number(other.has(form)) - Number(own.has(form));
    return balance > (sample.length <= fewWords / 2 ? 1 : 0);
  });
}

/** Joins stretches of the same language; a short one goes with the one before it, or the first with the text. */
function mergeParts(
  stretches: readonly (readonly Token[])[],
  languages: readonly (IdentifiedLanguage | undefined)[],
  whole: IdentifiedLanguage,
): LanguagePart[] {
  const parts: LanguagePart[] = [];
  const first = whole === 'unknown' ? languages.find((language) => language !== undefined) : whole;
  for (const [i, stretch] of stretches.entries()) {
    const last = parts.at(-1);
    const language = languages[i] ?? last?.language ?? first ?? 'unknown';
    const [start, end] = [stretch[0]!.start, stretch.at(-1)!.end];
    if (last?.language === language) parts[parts.length - 1] = { ...last, end };
    else parts.push({ language, start, end });
  }
  return parts;
}

function countWords(
  stretches: readonly (readonly Token[])[],
  parts: readonly LanguagePart[],
): Map<IdentifiedLanguage, number> {
  const words = new Map<IdentifiedLanguage, number>();
  let p = 0;
  for (const stretch of stretches) {
    while (parts[p]!.end < stretch[0]!.start) p += 1;
    const { language } = parts[p]!;
    words.set(language, (words.get(language) ?? 0) + stretch.length);
  }
  return words;
}
