import type { TermId } from '@concivis/framework';
import { markOf, shelfOf } from '../features/fingerprint.ts';
import { wordKinds } from '../features/kinds.ts';
import { partsOfWord } from '../features/parts.ts';
import { readFeatures } from '../features/read-features.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import type { TokenisedText } from '../text/tokenise.ts';
import { FeatureRows } from './feature-rows.ts';
import { KnownFeatures } from './known-features.ts';
import { logOfShares } from './log-of-shares.ts';
import { checkFeatures, unpackRows } from './model-file.ts';
import type { ModelDescription, ModelFile } from './model-file.ts';
import { PackedWeights } from './packed-weights.ts';
import { weigh } from './weigh.ts';

/** A linear model of all terms, with calibrated probabilities. */
export class LinearModel {
  readonly description: ModelDescription;
  readonly terms: readonly TermId[];
  readonly #rows: FeatureRows;
  readonly #lastPlaces: Int32Array;
  readonly #weights: PackedWeights;
  readonly #bias: Float64Array;

  /** @throws Error when the file was trained on other features than this code reads, or does not fit together. */
  constructor(file: ModelFile) {
    checkFeatures(file);
    const { shelves, marks, scales, weights } = unpackRows(file);
    this.description = describe(file);
    this.terms = file.terms;
    this.#rows = new FeatureRows(shelves, marks);
    this.#lastPlaces = new Int32Array(marks.length);
    this.#weights = new PackedWeights(file.terms.length, weights, scales);
    this.#bias = Float64Array.from(file.bias);
  }

  /** For the features of one text, to be read before the next text is. */
  knownFeatures(): KnownFeatures {
    return new KnownFeatures(this.#rows, this.#lastPlaces);
  }

  /** Reads the features of a text that the model knows. */
  read(text: TokenisedText, language: LexiconLanguage): KnownFeatures {
    const known = this.knownFeatures();
    readFeatures(text, language, known);
    return known;
  }

  /** How much each known feature of a text counts. */
  weigh({ groups, values }: KnownFeatures): Float32Array {
    return weigh(groups, values, this.description.groups);
  }

  /** Scores before calibration, in the order of the terms: the logarithm of the share of the text that is the term's. */
  scores(known: KnownFeatures, values = this.weigh(known)): Float64Array {
    const scores = this.#bias.slice();
    for (let i = 0; i < values.length; i += 1) this.#weights.addTo(scores, known.rows[i]!, values[i]!);
    const whole = logOfShares(scores);
    for (let t = 0; t < scores.length; t += 1) scores[t]! -= whole;
    return scores;
  }

  /** What one feature adds to the score of one term. */
  weight(row: number, term: number): number {
    return this.#weights.at(row, term);
  }

  /** The calibrated probability of a term at a score. */
  probability(term: number, score: number): number {
    const { slope, shift } = this.description.calibration[term]!;
    return 1 / (1 + Math.exp(-(slope * score + shift)));
  }

  /** The row of a feature; -1 when the model does not know it. */
  rowOf(...feature: Parameters<typeof shelfOf>): number {
    return this.#rows.rowOf(shelfOf(...feature), markOf(...feature));
  }

  /** Whether anything was learnt about words that begin as this one does. */
  knowsWord(form: string, language: LexiconLanguage): boolean {
    return this.rowOf(wordKinds[language].stem, partsOfWord(form).stem, null) >= 0;
  }
}

/** Without the rows, which would be kept in memory twice. */
function describe({
  shelves: _s,
  marks: _m,
  scales: _c,
  weights: _w,
  ...description
}: ModelFile): ModelDescription {
  return description;
}
