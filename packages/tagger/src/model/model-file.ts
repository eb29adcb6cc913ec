import type { TermId } from '@concivis/framework';
import { shelfCount } from '../features/fingerprint.ts';
import { featuresVersion } from '../features/read-features.ts';
import { packWeights } from './packed-weights.ts';
import type { GroupFactors } from './weigh.ts';

/** What a model file says of the model besides its rows. */
export interface ModelDescription {
  readonly version: string;
  readonly featuresVersion: number;
  /** What it was trained on: how many texts of which files, and the SHA-256 of their contents. */
  readonly trainedOn: { readonly texts: number; readonly files: readonly string[]; readonly digest: string };
  readonly terms: readonly TermId[];
  readonly groups: GroupFactors;
  /** How many features it knows: each is a row. */
  readonly features: number;
  readonly bias: readonly number[];
  /** Probability = 1 / (1 + exp(-(slope * score + shift))), a term. */
  readonly calibration: readonly { readonly slope: number; readonly shift: number }[];
  /** A label is asserted from this probability on, a term. */
  readonly thresholds: readonly number[];
  /** A probability between these is for a person to decide, a term. */
  readonly review: readonly { readonly from: number; readonly to: number }[];
}

/** A model file as JSON: the description, and the rows in base64. */
export interface ModelFile extends ModelDescription {
  /** How many features stand on each shelf: a byte each. */
  readonly shelves: string;
  /** The marks of the features, shelf by shelf: four bytes each, the lowest first. */
  readonly marks: string;
  /** The scale of each row: a byte. */
  readonly scales: string;
  /** The weights of each row: half a byte a term. */
  readonly weights: string;
}

/** @throws Error when the model was trained on other features than this code reads. */
export function checkFeatures({ version, featuresVersion: read }: ModelDescription): void {
  if (read !== featuresVersion)
    throw new Error(`model ${version} reads features ${read}, the code ${featuresVersion}`);
}

/** What a model file holds in base64, as bytes. */
export interface ModelRows {
  readonly shelves: Uint8Array;
  readonly marks: Int32Array;
  readonly scales: Uint8Array;
  readonly weights: Uint8Array;
}

/** Packs features, in the order of shelves and marks, with their weights, a row of terms a feature. */
export function packRows(
  features: { readonly shelves: Uint16Array; readonly marks: Int32Array },
  learnt: Float32Array,
  terms: number,
): Pick<ModelFile, 'features' | keyof ModelRows> {
  const counts = new Uint16Array(shelfCount);
  for (const shelf of features.shelves) counts[shelf]! += 1;
  if (counts.some((count) => count > 255)) throw new Error('model: too many features for a byte a shelf');
  const { halves, scales } = packWeights(learnt, terms);
  return {
    features: features.marks.length,
    shelves: toBase64(Uint8Array.from(counts)),
    marks: toBase64(bytesOfMarks(features.marks)),
    scales: toBase64(scales),
    weights: toBase64(halves),
  };
}

/** Unpacks what a model reads texts with. */
export function unpackRows({ shelves, marks, scales, weights }: ModelFile): ModelRows {
  return {
    shelves: fromBase64(shelves),
    marks: marksOfBytes(fromBase64(marks)),
    scales: fromBase64(scales),
    weights: fromBase64(weights),
  };
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer).toString('base64');

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** Marks as four bytes each, the lowest first, whatever the machine. */
function bytesOfMarks(marks: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(marks.length * 4));
  for (const [i, mark] of marks.entries()) view.setInt32(i * 4, mark, true);
  return new Uint8Array(view.buffer);
}

function marksOfBytes(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer);
  return Int32Array.from({ length: bytes.length / 4 }, (_, i) => view.getInt32(i * 4, true));
}
