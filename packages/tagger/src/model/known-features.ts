import { markOf, shelfOf } from '../features/fingerprint.ts';
import { sharedKinds } from '../features/kinds.ts';
import type { FeatureKind } from '../features/kinds.ts';
import type { Part } from '../features/parts.ts';
import type { FeatureSink } from '../features/read-features.ts';
import type { FeatureRows } from './feature-rows.ts';

/** The features of a text that a model knows, with their places. A text has hundreds, so they are kept as columns. */
export class KnownFeatures implements FeatureSink {
  readonly rows: number[] = [];
  readonly groups: number[] = [];
  readonly values: number[] = [];
  /** The places: whose each is, its first word and the word after it. */
  readonly #owners: number[] = [];
  readonly #froms: number[] = [];
  readonly #tos: number[] = [];
  readonly #index: FeatureRows;
  readonly #lastPlaces: Int32Array;

  /**
   * @param lastPlaces where each row of the model stood among the features of the text that was read last: no answer needs it
   *   to be empty, so that all texts share one, but only one text can be read at a time
   */
  constructor(index: FeatureRows, lastPlaces: Int32Array) {
    this.#index = index;
    this.#lastPlaces = lastPlaces;
  }

  add(kind: FeatureKind, a: Part, b: Part | null, from: number, to: number, andAt = -1): void {
    const row = this.#index.rowOf(shelfOf(kind, a, b), markOf(kind, a, b));
    if (row < 0) return;
    const feature = this.#placeOf(row, kind.group, 1);
    this.#addPlace(feature, from, to);
    if (andAt >= 0) this.#addPlace(feature, andAt, andAt + 1);
  }

  addForm(part: Part, value: number): void {
    const { form } = sharedKinds;
    const row = this.#index.rowOf(shelfOf(form, part, null), markOf(form, part, null));
    if (row >= 0) this.#placeOf(row, form.group, value);
  }

  /** Adds the features of another reading that stand in any place that begins with such a word, without their places. */
  addStanding(other: KnownFeatures, at: (word: number) => boolean): void {
    for (let place = 0; place < other.#owners.length; place += 1) {
      if (!at(other.#froms[place]!)) continue;
      const feature = other.#owners[place]!;
      this.#placeOf(other.rows[feature]!, other.groups[feature]!, other.values[feature]!);
    }
  }

  /** What each word adds: a feature's part is shared among its places and their words. */
  shareAmongWords(words: number, partOf: (feature: number) => number): Float64Array {
    const counts = new Int32Array(this.rows.length);
    for (const owner of this.#owners) counts[owner]! += 1;
    const parts = new Float64Array(this.rows.length);
    for (let feature = 0; feature < parts.length; feature += 1)
      if (counts[feature]! > 0) parts[feature] = partOf(feature) / counts[feature]!;
    const shares = new Float64Array(words);
    for (let place = 0; place < this.#owners.length; place += 1) {
      const from = this.#froms[place]!;
      const to = this.#tos[place]!;
      const part = parts[this.#owners[place]!]! / (to - from);
      for (let word = from; word < to; word += 1) shares[word]! += part;
    }
    return shares;
  }

  #placeOf(row: number, group: number, value: number): number {
    const last = this.#lastPlaces[row]!;
    if (this.rows[last] === row) return last;
    const place = this.rows.length;
    this.#lastPlaces[row] = place;
    this.rows.push(row);
    this.groups.push(group);
    this.values.push(value);
    return place;
  }

  #addPlace(feature: number, from: number, to: number): void {
    this.#owners.push(feature);
    this.#froms.push(from);
    this.#tos.push(to);
  }
}
