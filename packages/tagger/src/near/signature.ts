import { conceptMatcher } from '../lexicon/index.ts';
import { lexiconLanguages } from '../lexicon/lexicon.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import type { ConceptHit } from '../lexicon/match-concepts.ts';
import { functionWords } from '../text/function-words.ts';
import { settleLanguage } from '../text/settle-language.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Token } from '../text/tokenise.ts';
import { commonWords } from './common-words.ts';
import { topicMatcher } from './topics.ts';

/**
 * What a text is about, as far as nearness goes: features as 32-bit numbers in rising order, and what each weighs.
 *
 * It can be stored (6 bytes a feature, some 10 to 40 features for a usual idea) and compared later without the text.
 */
export interface Signature {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

/** Raised when the same text would give another signature: stored ones must then be made anew. */
export const signatureVersion = 3;

/** A topic is the same in all languages, a way of dealing (NO-REPLY, AGAIN, …) is shared by very different ideas. */
const topicWeight = 1.6;
const dealingWeight = 0.3;
const wordWeight = 1;
const commonWordWeight = 0.15;
/** A capitalised word inside a sentence is most often the name of a place. */
const nameWeight = 1.5;
/** A word that a topic covers already says only the rest. */
const coveredWeight = 0.35;

const common = new Set(commonWords.split(/\s+/));

/** Reads the signature of a text. Deterministic, never throws, time linear in the length. */
export function signatureOf(text: string, said?: string): Signature {
  const language = settleLanguage(text, said);
  const known = lexiconLanguages.find((candidate) => candidate === language);
  const { tokens } = tokenise(text);
  const weights = new Map<number, number>();
  const covered = new Uint8Array(tokens.length);
  if (known !== undefined) {
    for (const hit of topicMatcher.match(tokens, known)) addTopic(weights, covered, hit);
    for (const { concept, negated } of conceptMatcher.match(tokens, known))
      if (!grammar.test(concept)) raise(weights, `c ${negated ? 'not ' : ''}${concept}`, dealingWeight);
  }
  addWords(weights, text, tokens, covered, known);
  return pack(weights);
}

/** Concepts that every text has. */
const grammar = /^(NOT|PLEASE|WISH|WANT|WE|I|YOU|SHOULD|MUST|CAN|MAY|IF|MORE)$/;

function addTopic(
  weights: Map<number, number>,
  covered: Uint8Array,
  { concept, from, to }: ConceptHit,
): void {
  raise(weights, `t ${concept}`, topicWeight);
  covered.fill(1, from, to);
}

function addWords(
  weights: Map<number, number>,
  text: string,
  tokens: readonly Token[],
  covered: Uint8Array,
  language: LexiconLanguage | undefined,
): void {
  const small = language === undefined ? undefined : functionWords.get(language);
  for (const [i, { form, start }] of tokens.entries()) {
    if (form.length < 3 || small?.has(form)) continue;
    const inside = i > 0 && tokens[i - 1]!.sentence === tokens[i]!.sentence;
    const named = inside && language !== 'de' && /\p{Lu}/u.test(text[start]!);
    const stem = stemOf(form);
    const plainWeight = common.has(form) || common.has(stem) ? commonWordWeight : wordWeight;
    const weight = covered[i] === 1 ? Math.min(plainWeight, coveredWeight) : named ? nameWeight : plainWeight;
    raise(weights, `w ${stem}`, weight);
  }
}

/** The beginning of a word, which inflection leaves alone. */
function stemOf(form: string): string {
  if (form.length <= 4) return form;
  return form.slice(0, Math.min(7, Math.max(4, form.length - 2)));
}

/** Saying a thing twice does not make two texts nearer than saying it once. */
function raise(weights: Map<number, number>, name: string, weight: number): void {
  const key = hash(name);
  if ((weights.get(key) ?? 0) < weight) weights.set(key, weight);
}

/** FNV-1a, 32 bits. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function pack(weights: ReadonlyMap<number, number>): Signature {
  const sorted = [...weights].sort(([a], [b]) => a - b);
  return {
    features: Uint32Array.from(sorted, ([feature]) => feature),
    weights: Float32Array.from(sorted, ([, weight]) => weight),
  };
}
