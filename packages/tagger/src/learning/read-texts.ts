import { featureGroups, sharedKinds } from '../features/kinds.ts';
import type { FeatureGroup, FeatureKind } from '../features/kinds.ts';
import type { Part } from '../features/parts.ts';
import { readFeatures } from '../features/read-features.ts';
import type { FeatureSink } from '../features/read-features.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { tokenise } from '../text/tokenise.ts';
import { FeatureTable } from './feature-table.ts';
import type { LabelledText } from './texts.ts';

/** A text with its features, each once. */
export interface ReadExample {
  readonly text: LabelledText;
  /** Places among the features. */
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** What features there are, as columns, in the order of shelves and marks: the order of the texts does not matter. */
export interface FeatureColumns {
  readonly shelves: Uint16Array;
  readonly marks: Int32Array;
  readonly groups: Uint8Array;
}

/** Texts with their features as numbers: as objects they would take a hundred times the memory. */
export interface ReadTexts {
  readonly features: FeatureColumns;
  readonly examples: readonly ReadExample[];
}

/** In how many texts a feature of a group must occur to be learnt. */
export type FewestTexts = Readonly<Record<FeatureGroup, number>>;

/** Reads the features that occur in enough texts. What a model is to learn from some of the texts is among them. */
export function readTexts(texts: readonly LabelledText[], fewest: FewestTexts): ReadTexts {
  const table = new FeatureTable();
  const met = new MetFeatures(table);
  const read = texts.map((text) => {
    met.beginText();
    readFeatures(tokenise(text.text), text.lang as LexiconLanguage, met);
    return { text, ...met.ofText() };
  });
  const kept = frequent(table, countTexts(read, table.count), fewest);
  const placeOf = new Int32Array(table.count).fill(-1);
  for (const [place, number] of kept.entries()) placeOf[number] = place;
  return {
    features: {
      shelves: Uint16Array.from(kept, (number) => table.shelf(number)),
      marks: Int32Array.from(kept, (number) => table.mark(number)),
      groups: Uint8Array.from(kept, (number) => table.group(number)),
    },
    examples: read.map((example) => ({ text: example.text, ...renumbered(example, placeOf) })),
  };
}

/** In how many of the texts each of so many features occurs. */
export function countTexts(examples: readonly Pick<ReadExample, 'features'>[], features: number): Int32Array {
  const counts = new Int32Array(features);
  for (const example of examples) for (const feature of example.features) counts[feature]! += 1;
  return counts;
}

/** The fewest texts of each group, in the order of the groups. */
export function fewestByGroup(fewest: FewestTexts): number[] {
  return featureGroups.map((group) => fewest[group]);
}

function frequent(table: FeatureTable, counts: Int32Array, fewest: FewestTexts): Int32Array {
  const least = fewestByGroup(fewest);
  const all = Int32Array.from(counts, (_, number) => number);
  return all
    .filter((number) => counts[number]! >= least[table.group(number)]!)
    .sort((a, b) => table.shelf(a) - table.shelf(b) || table.mark(a) - table.mark(b));
}

/** Only the features that have another number, with it. */
function renumbered(
  { features, values }: Pick<ReadExample, 'features' | 'values'>,
  numbers: Int32Array,
): { features: Int32Array; values: Float32Array } {
  const isKept = (_: number, i: number) => numbers[features[i]!]! >= 0;
  return {
    features: features.filter(isKept).map((feature) => numbers[feature]!),
    values: values.filter(isKept),
  };
}

/** Takes in the features of one text after the other, each once a text. Where in a text they stand is not kept. */
class MetFeatures implements FeatureSink {
  readonly #table: FeatureTable;
  /** By the number of a feature: its place in the text that it was met in last. */
  readonly #lastPlaces: number[] = [];
  #features: number[] = [];
  #values: number[] = [];

  constructor(table: FeatureTable) {
    this.#table = table;
  }

  beginText(): void {
    this.#features = [];
    this.#values = [];
  }

  add(kind: FeatureKind, a: Part, b: Part | null): void {
    this.#meet(this.#table.numberOf(kind, a, b), 1);
  }

  addForm(part: Part, value: number): void {
    this.#meet(this.#table.numberOf(sharedKinds.form, part, null), value);
  }

  ofText(): { features: Int32Array; values: Float32Array } {
    return { features: Int32Array.from(this.#features), values: Float32Array.from(this.#values) };
  }

  #meet(number: number, value: number): void {
    if (this.#features[this.#lastPlaces[number] ?? -1] === number) return;
    this.#lastPlaces[number] = this.#features.length;
    this.#features.push(number);
    this.#values.push(value);
  }
}
