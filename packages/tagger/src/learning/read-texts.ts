import { readText } from '../features.ts';
import type { Feature } from '../features.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import type { LabelledText } from './texts.ts';

/** A text with its features, in the order in which they were read. */
export interface ReadExample {
  readonly text: LabelledText;
  /** Places among the names. */
  readonly features: Int32Array;
  readonly values: Float64Array;
}

/** Texts with their features as numbers. Each name is kept once: as objects the features would take ten times the memory. */
export interface ReadTexts {
  readonly names: readonly string[];
  readonly examples: readonly ReadExample[];
}

/** Reads the features of labelled texts. Where in a text they stand is not kept. */
export function readTexts(texts: readonly LabelledText[]): ReadTexts {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    return places.size - 1;
  };
  const examples = texts.map((text) => {
    const { features } = readText(text.text, text.lang as LexiconLanguage);
    return {
      text,
      features: Int32Array.from(features, ({ name }) => placeOf(name)),
      values: Float64Array.from(features, ({ value }) => value),
    };
  });
  return { names: [...places.keys()], examples };
}

/** The features of one text as they were read, without their places. */
export function featuresOf(names: readonly string[], { features, values }: ReadExample): Feature[] {
  return Array.from(features, (feature, i) => ({ name: names[feature]!, value: values[i]!, places: [] }));
}
