import { conceptMatcher } from './lexicon/index.ts';
import type { ConceptHit } from './lexicon/match-concepts.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import { tokenise } from './text/tokenise.ts';
import type { Token, TokenisedText } from './text/tokenise.ts';

/** Raised whenever the same text would give other features: a model only fits the features that it was trained on. */
export const featuresVersion = 5;

/** One feature of a text, with the words that carry it as pairs of first and after-last word (none: the whole text). */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly places: readonly (readonly [number, number])[];
}

/** What a model reads of a text. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly features: readonly Feature[];
}

/** Adds up features by name. */
class FeatureBag {
  readonly #values = new Map<string, { value: number; places: (readonly [number, number])[] }>();

  add(name: string, at: readonly [number, number], andAt?: readonly [number, number]): void {
    const known = this.#values.get(name);
    if (known === undefined) {
      this.#values.set(name, { value: 1, places: andAt === undefined ? [at] : [at, andAt] });
      return;
    }
    known.places.push(at);
    if (andAt !== undefined) known.places.push(andAt);
  }

  addWhole(name: string, value = 1): void {
    this.#values.set(name, { value, places: [] });
  }

  features(): Feature[] {
    return [...this.#values].map(([name, { value, places }]) => ({ name, value, places }));
  }
}

/** Reads a text in a language: concepts and their company, words and theirs, pieces of words, form. */
export function readText(text: string, language: LexiconLanguage): ReadText {
  const tokenised = tokenise(text);
  const bag = new FeatureBag();
  const hits = conceptMatcher.match(tokenised.tokens, language);
  addConcepts(bag, hits, tokenised.tokens);
  addWords(bag, tokenised.tokens, language);
  addCompany(bag, tokenised.tokens, language);
  addPieces(bag, tokenised.tokens);
  addForm(bag, tokenised);
  return { tokens: tokenised.tokens, features: bag.features() };
}

/** How many words may lie between two concepts that count as said together. */
const company = 8;

function addConcepts(bag: FeatureBag, hits: readonly ConceptHit[], tokens: readonly Token[]): void {
  for (const [i, hit] of hits.entries()) {
    bag.add(`${hit.negated ? 'n' : 'c'} ${hit.concept}`, [hit.from, hit.to]);
    for (let j = i + 1; j < hits.length; j += 1) {
      const next = hits[j]!;
      if (next.from - hit.to > company) break;
      if (tokens[next.from]!.sentence !== tokens[hit.from]!.sentence) break;
      if (next.concept === hit.concept) continue;
      const [a, b] = hit.concept < next.concept ? [hit.concept, next.concept] : [next.concept, hit.concept];
      bag.add(`p ${a} ${b}`, [hit.from, next.to]);
    }
  }
}

/** Letters after which words of the seven languages mostly differ by their endings only. */
const stemLetters = 6;

const stemOf = ({ form }: Token): string => form.slice(0, stemLetters);

function addWords(bag: FeatureBag, tokens: readonly Token[], language: string): void {
  for (const [i, token] of tokens.entries()) {
    bag.add(`w ${language} ${stemOf(token)}`, [i, i + 1]);
    bag.add(`u ${language} ${token.form}`, [i, i + 1]);
    const next = tokens[i + 1];
    if (next && next.clause === token.clause)
      bag.add(`b ${language} ${stemOf(token)} ${stemOf(next)}`, [i, i + 2]);
  }
}

/** How far apart two words may stand and still be read together, in either order or in the order of the text. */
const [farthestEither, farthestOrdered] = [4, 3];

/** Pairs are read in the first words only: nobody writes more, and a pasted file must not hold up a request. */
const mostPaired = 2_000;

/**
 * Pairs of words of one sentence. Most words say little alone: who does what to whom is in which words keep company.
 * In either order words are cut shorter, so that more of what was learnt holds for texts that were not seen.
 */
function addCompany(bag: FeatureBag, tokens: readonly Token[], language: string): void {
  const paired = tokens.slice(0, mostPaired).map(({ form, sentence }, i) => ({
    sentence,
    short: form.slice(0, 4),
    shortFirst: `m ${language} ${form.slice(0, 4)} `,
    long: form.slice(0, 5),
    longFirst: `s ${language} ${form.slice(0, 5)} `,
    place: [i, i + 1] as const,
  }));
  for (let i = 0; i < paired.length; i += 1) {
    const word = paired[i]!;
    for (let j = i + 1; j <= i + farthestEither && j < paired.length; j += 1) {
      const other = paired[j]!;
      if (other.sentence !== word.sentence) break;
      const [a, b] = word.short < other.short ? [word, other] : [other, word];
      bag.add(a.shortFirst + b.short, word.place, other.place);
      if (j > i + 1 && j <= i + farthestOrdered)
        bag.add(word.longFirst + other.long, word.place, other.place);
    }
  }
}

function addPieces(bag: FeatureBag, tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.form.length < 5) continue;
    const word = `_${token.form}_`;
    for (let start = 0; start + 5 <= word.length; start += 1)
      bag.add(`g ${word.slice(start, start + 5)}`, [i, i + 1]);
  }
}

function addForm(bag: FeatureBag, text: TokenisedText): void {
  const words = text.tokens.length;
  bag.addWhole('f length', Math.log1p(words) / 5);
  if (text.questions > 0) bag.addWhole('f question');
  if (text.exclamations > 0) bag.addWhole('f exclamation');
  if (words < 12) bag.addWhole('f short');
  if (words > 50) bag.addWhole('f long');
  if (text.sentences > 2) bag.addWhole('f sentences');
}
