import { conceptMatcher } from './lexicon/index.ts';
import type { ConceptHit } from './lexicon/match-concepts.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import { tokenise } from './text/tokenise.ts';
import type { Token, TokenisedText } from './text/tokenise.ts';

/** Raised whenever the same text would give other features: a model only fits the features that it was trained on. */
export const featuresVersion = 4;

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

  add(name: string, from: number, to: number): void {
    const known = this.#values.get(name);
    if (known) known.places.push([from, to]);
    else this.#values.set(name, { value: 1, places: [[from, to]] });
  }

  addWhole(name: string, value = 1): void {
    this.#values.set(name, { value, places: [] });
  }

  features(): Feature[] {
    return [...this.#values].map(([name, { value, places }]) => ({ name, value, places }));
  }
}

/** Reads a text in a language: concepts and their company, words, pieces of words, form. */
export function readText(text: string, language: LexiconLanguage): ReadText {
  const tokenised = tokenise(text);
  const bag = new FeatureBag();
  const hits = conceptMatcher.match(tokenised.tokens, language);
  addConcepts(bag, hits, tokenised.tokens);
  addWords(bag, tokenised.tokens, language);
  addPieces(bag, tokenised.tokens);
  addForm(bag, tokenised);
  return { tokens: tokenised.tokens, features: bag.features() };
}

/** How many words may lie between two concepts that count as said together. */
const company = 8;

function addConcepts(bag: FeatureBag, hits: readonly ConceptHit[], tokens: readonly Token[]): void {
  for (const [i, hit] of hits.entries()) {
    bag.add(`${hit.negated ? 'n' : 'c'} ${hit.concept}`, hit.from, hit.to);
    for (let j = i + 1; j < hits.length; j += 1) {
      const next = hits[j]!;
      if (next.from - hit.to > company) break;
      if (tokens[next.from]!.sentence !== tokens[hit.from]!.sentence) break;
      if (next.concept === hit.concept) continue;
      const [a, b] = hit.concept < next.concept ? [hit.concept, next.concept] : [next.concept, hit.concept];
      bag.add(`p ${a} ${b}`, hit.from, next.to);
    }
  }
}

/** Letters after which words of the seven languages mostly differ by their endings only. */
const stemLetters = 6;

const stemOf = ({ form }: Token): string => form.slice(0, stemLetters);

function addWords(bag: FeatureBag, tokens: readonly Token[], language: string): void {
  for (const [i, token] of tokens.entries()) {
    bag.add(`w ${language} ${stemOf(token)}`, i, i + 1);
    const next = tokens[i + 1];
    if (next && next.clause === token.clause)
      bag.add(`b ${language} ${stemOf(token)} ${stemOf(next)}`, i, i + 2);
  }
}

function addPieces(bag: FeatureBag, tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.form.length < 5) continue;
    const word = `_${token.form}_`;
    for (let start = 0; start + 5 <= word.length; start += 1)
      bag.add(`g ${word.slice(start, start + 5)}`, i, i + 1);
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
