import type { TermId } from '@concivis/framework';
import type { Feature } from './features.ts';
import { logOfShares } from './learning/learn-weights.ts';
import { RowIndex } from './row-index.ts';

/** How features are weighed against each other before learning: a factor a group (the first letter of the name). */
export type GroupFactors = Readonly<Record<string, number>>;

/** The model file as JSON. Weights are 8-bit whole numbers in base64, one row of terms a feature, times the row's scale. */
export interface ModelFile {
  readonly version: string;
  readonly featuresVersion: number;
  /** What it was trained on: how many texts of which files, and the SHA-256 of their contents. */
  readonly trainedOn: { readonly texts: number; readonly files: readonly string[]; readonly digest: string };
  readonly terms: readonly TermId[];
  readonly groups: GroupFactors;
  /** Feature names, separated by line feeds. */
  readonly features: string;
  readonly scales: string;
  readonly weights: string;
  readonly bias: readonly number[];
  /** Probability = 1 / (1 + exp(-(slope * score + shift))), a term. */
  readonly calibration: readonly { readonly slope: number; readonly shift: number }[];
  /** A label is asserted from this probability on, a term. */
  readonly thresholds: readonly number[];
  /** A probability between these is for a person to decide, a term. */
  readonly review: readonly { readonly from: number; readonly to: number }[];
}

/** A feature that the model knows, with its weighed value and its places in the text. */
export interface KnownFeature {
  readonly row: number;
  readonly value: number;
  readonly places: Feature['places'];
}

/** Groups whose values shrink with the number of features, so that a long text does not outweigh a short one. */
const normalisedGroups = new Set(['w', 'u', 'b', 'm', 's', 'g', 'p']);

/** Keeps the features that have a row, weighs them by group. Shared by training and use, so that both see the same. */
export function weigh(
  features: readonly Feature[],
  rowOf: (name: string) => number | undefined,
  groups: GroupFactors,
): KnownFeature[] {
  const known: { row: number; value: number; places: Feature['places']; group: string }[] = [];
  const sums: Record<string, number> = {};
  for (const { name, value, places } of features) {
    const row = rowOf(name);
    if (row === undefined) continue;
    const group = name[0]!;
    known.push({ row, value, places, group });
    sums[group] = (sums[group] ?? 0) + value * value;
  }
  return known.map(({ row, value, places, group }) => {
    const factor = groups[group] ?? 1;
    const norm = normalisedGroups.has(group) ? Math.sqrt(sums[group]!) : 1;
    return { row, value: (value * factor) / norm, places };
  });
}

/** A linear model of all terms, with calibrated probabilities. */
export class LinearModel {
  readonly file: ModelFile;
  readonly terms: readonly TermId[];
  readonly #rows: RowIndex;
  readonly #weights: Float32Array;

  constructor(file: ModelFile) {
    this.file = file;
    this.terms = file.terms;
    this.#rows = new RowIndex(this.names());
    this.#weights = unpackWeights(file);
  }

  /** The features of a text that the model knows. */
  know(features: readonly Feature[]): KnownFeature[] {
    return weigh(features, (name) => this.#rows.rowOf(name), this.file.groups);
  }

  /** Scores before calibration, in the order of the terms: the logarithm of the share of the text that is the term's. */
  scores(known: readonly KnownFeature[]): Float64Array {
    const count = this.terms.length;
    const scores = Float64Array.from(this.file.bias);
    for (const { row, value } of known)
      for (let t = 0; t < count; t += 1) scores[t]! += value * this.#weights[row * count + t]!;
    const whole = logOfShares(scores);
    return scores.map((score) => score - whole);
  }

  /** What one feature adds to the score of one term. */
  weight(row: number, term: number): number {
    return this.#weights[row * this.terms.length + term]!;
  }

  /** The calibrated probability of a term at a score. */
  probability(term: number, score: number): number {
    const { slope, shift } = this.file.calibration[term]!;
    return 1 / (1 + Math.exp(-(slope * score + shift)));
  }

  /** Feature names by row. */
  names(): string[] {
    return this.file.features.split('\n');
  }
}

function unpackWeights(file: ModelFile): Float32Array {
  const count = file.terms.length;
  const bytes = new Int8Array(Buffer.from(file.weights, 'base64'));
  const scaleBytes = new Uint8Array(Buffer.from(file.scales, 'base64'));
  const view = new DataView(scaleBytes.buffer);
  const weights = new Float32Array(bytes.length);
  for (let row = 0; row < bytes.length / count; row += 1) {
    const scale = view.getFloat32(row * 4, true);
    for (let t = 0; t < count; t += 1) weights[row * count + t] = bytes[row * count + t]! * scale;
  }
  return weights;
}

/** Packs learnt weights into the form of the model file: a row's largest weight becomes 127. */
export function packWeights(weights: Float64Array, terms: number): { scales: string; weights: string } {
  const rows = weights.length / terms;
  const scales = new DataView(new ArrayBuffer(rows * 4));
  const packed = new Int8Array(weights.length);
  for (let row = 0; row < rows; row += 1) {
    let largest = 0;
    for (let t = 0; t < terms; t += 1) largest = Math.max(largest, Math.abs(weights[row * terms + t]!));
    const scale = Math.fround(largest / 127);
    scales.setFloat32(row * 4, scale, true);
    if (scale > 0)
      for (let t = 0; t < terms; t += 1)
        packed[row * terms + t] = Math.round(weights[row * terms + t]! / scale);
  }
  return {
    scales: Buffer.from(scales.buffer).toString('base64'),
    weights: Buffer.from(packed.buffer).toString('base64'),
  };
}
