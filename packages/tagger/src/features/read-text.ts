import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Token } from '../text/tokenise.ts';
import { sharedKinds } from './kinds.ts';
import type { FeatureKind } from './kinds.ts';
import type { Part } from './parts.ts';
import { readFeatures } from './read-features.ts';
import type { FeatureSink } from './read-features.ts';

/** One feature of a text, with the words that carry it as pairs of first and after-last word (none: the whole text). */
export interface NamedFeature {
  /** The letter of its group, the language if it is made of words, and its parts. */
  readonly name: string;
  readonly kind: FeatureKind;
  readonly parts: readonly [Part, Part | null];
  readonly places: (readonly [number, number])[];
}

/** Gives features the names that people read. */
class Names implements FeatureSink {
  readonly #features = new Map<string, NamedFeature>();

  add(kind: FeatureKind, a: Part, b: Part | null, from: number, to: number, andAt?: number): void {
    const { places } = this.#feature(kind, a, b);
    places.push([from, to]);
    if (andAt !== undefined) places.push([andAt, andAt + 1]);
  }

  addForm(part: Part): void {
    this.#feature(sharedKinds.form, part, null);
  }

  #feature(kind: FeatureKind, a: Part, b: Part | null): NamedFeature {
    const name = b === null ? `${kind.text} ${a.text}` : `${kind.text} ${a.text} ${b.text}`;
    let feature = this.#features.get(name);
    if (feature === undefined)
      this.#features.set(name, (feature = { name, kind, parts: [a, b], places: [] }));
    return feature;
  }

  features(): NamedFeature[] {
    return [...this.#features.values()];
  }
}

/** Reads the words and the features of a text for people and for comparison; a model reads features without their names. */
export function readText(
  text: string,
  language: LexiconLanguage,
): { tokens: readonly Token[]; features: readonly NamedFeature[] } {
  const tokenised = tokenise(text);
  const names = new Names();
  readFeatures(tokenised, language, names);
  return { tokens: tokenised.tokens, features: names.features() };
}
