import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { termIds } from '@concivis/framework';
import type { TermId } from '@concivis/framework';
import { featuresVersion } from '../features/read-features.ts';
import { logOfShares } from '../model/log-of-shares.ts';
import { packRows } from '../model/model-file.ts';
import type { ModelFile } from '../model/model-file.ts';
import { weigh } from '../model/weigh.ts';
import type { GroupFactors } from '../model/weigh.ts';
import { calibrate, recalibrated } from './calibrate.ts';
import type { Calibration, ScoredTruth } from './calibrate.ts';
import { learnWeights } from './learn-weights.ts';
import type { Example, LearningSettings, LearntWeights } from './learn-weights.ts';
import { seededRandom, shuffled } from './random.ts';
import { countTexts, fewestByGroup, readTexts } from './read-texts.ts';
import type { FewestTexts, ReadExample, ReadTexts } from './read-texts.ts';
import type { TextCollection } from './texts.ts';

/** Everything that steers training besides the texts. Kept in `training/configuration.json`. */
export interface Configuration {
  readonly groups: GroupFactors;
  readonly fewestTexts: FewestTexts;
  readonly learning: LearningSettings;
  readonly folds: number;
  /** How much texts of a file count, by the beginning of the file's name; others count 1. */
  readonly fileWeights: Readonly<Record<string, number>>;
  /** How large a share of texts in use is expected to carry each term; training texts are spread more evenly. */
  readonly expected: Readonly<Record<TermId, number>>;
  /** From probabilities that are right for written texts to ones that are right for real texts, of which a model is too sure. */
  readonly onRealTexts: Calibration;
  /** The probability on written texts from which a label is asserted, unless a term has its own. */
  readonly threshold: number;
  readonly thresholds: Readonly<Partial<Record<TermId, number>>>;
  /** How far below and above the threshold, on written texts, a person should decide. */
  readonly review: { readonly below: number; readonly above: number };
}

/** The configuration that the shipped model is trained with. */
export function readConfiguration(): Configuration {
  const path = new URL('../../training/configuration.json', import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Configuration;
}

/** Which features occur in enough of the examples: 1 a feature that does. */
function chooseFeatures({ features: { groups }, examples }: ReadTexts, fewest: FewestTexts): Uint8Array {
  const least = fewestByGroup(fewest);
  const counts = countTexts(examples, groups.length);
  return Uint8Array.from(groups, (group, feature) => (counts[feature]! >= least[group]! ? 1 : 0));
}

/** Where the chosen ones stand among the features of a text. */
function placesOf(features: Int32Array, chosen: Uint8Array): number[] {
  const places: number[] = [];
  for (let i = 0; i < features.length; i += 1) if (chosen[features[i]!] === 1) places.push(i);
  return places;
}

/** Turns a read text into numbers over the chosen features. */
function toExample(
  { text, features, values }: ReadExample,
  chosen: Uint8Array,
  groupOf: Uint8Array,
  { groups, fileWeights }: Configuration,
): Example {
  const places = placesOf(features, chosen);
  const rows = new Int32Array(places.length);
  const ofRows = new Uint8Array(places.length);
  const known = new Float32Array(places.length);
  for (let i = 0; i < places.length; i += 1) {
    rows[i] = features[places[i]!]!;
    ofRows[i] = groupOf[rows[i]!]!;
    known[i] = values[places[i]!]!;
  }
  const beginning = Object.keys(fileWeights).find((name) => text.id.startsWith(name));
  return {
    rows,
    values: weigh(ofRows, known, groups),
    targets: Uint8Array.from(termIds, (term) => (text.labels.includes(term) ? 1 : 0)),
    weight: beginning === undefined ? 1 : fileWeights[beginning]!,
  };
}

/** Scores of every term for one example: the logarithm of the term's share. */
function scoreExample(example: Example, learnt: LearntWeights): Float64Array {
  const terms = learnt.bias.length;
  const scores = Float64Array.from(learnt.bias);
  for (let i = 0; i < example.rows.length; i += 1)
    for (let t = 0; t < terms; t += 1)
      scores[t]! += example.values[i]! * learnt.weights[example.rows[i]! * terms + t]!;
  const whole = logOfShares(scores);
  return scores.map((score) => score - whole);
}

/** Learns from some texts: which features were chosen, and their weights. */
function learn(
  read: ReadTexts,
  configuration: Configuration,
  passed: () => void,
): { chosen: Uint8Array; learnt: LearntWeights } {
  const { groups } = read.features;
  const chosen = chooseFeatures(read, configuration.fewestTexts);
  const examples = read.examples.map((example) => toExample(example, chosen, groups, configuration));
  const learnt = learnWeights(examples, groups.length, termIds.length, configuration.learning, passed);
  return { chosen, learnt };
}

/** Scores of every text by a model that has not seen it (cross-validation), in the order of the examples. */
function crossScores(
  { features, examples }: ReadTexts,
  configuration: Configuration,
  shares: readonly number[],
  passed: () => void,
): Float64Array[] {
  const order = shuffled(
    examples.map((_, i) => i),
    seededRandom(configuration.learning.seed),
  );
  const scores: Float64Array[] = [];
  for (let fold = 0; fold < configuration.folds; fold += 1) {
    const held = new Set(order.filter((_, place) => place % configuration.folds === fold));
    const others = { features, examples: examples.filter((_, i) => !held.has(i)) };
    const { chosen, learnt } = learn(others, configuration, passed);
    const moved = expectShares(learnt, shares, configuration);
    for (const i of held)
      scores[i] = scoreExample(toExample(examples[i]!, chosen, features.groups, configuration), moved);
  }
  return scores;
}

/** What becomes of the scores of one term. */
interface Decision {
  readonly calibration: Calibration;
  readonly threshold: number;
  readonly review: { readonly from: number; readonly to: number };
}

/** Moves biases from how often the training texts carry a term to how often texts in use are expected to. */
function expectShares(
  learnt: LearntWeights,
  shares: readonly number[],
  configuration: Configuration,
): LearntWeights {
  const bias = learnt.bias.map((value, t) =>
    // Of a term that no text carries nothing was learnt, and there is no share to move from.
    shares[t]! > 0 ? value + Math.log(configuration.expected[termIds[t]!] / shares[t]!) : value,
  );
  return { weights: learnt.weights, bias };
}

/** Cross-validated scores of one term, each text weighed by how many texts in use it stands for. */
function scoredTruths(
  examples: readonly ReadExample[],
  scores: readonly Float64Array[],
  t: number,
  expected: number,
  share: number,
): ScoredTruth[] {
  return examples.map(({ text }, i) => {
    const truth = text.labels.includes(termIds[t]!);
    return { score: scores[i]![t]!, truth, weight: truth ? expected / share : (1 - expected) / (1 - share) };
  });
}

/** From scores to decisions: the calibration and the threshold of one term, and between which probabilities a person decides. */
function decide(
  term: TermId,
  scored: readonly ScoredTruth[],
  { onRealTexts, threshold, thresholds, review }: Configuration,
): Decision {
  const onWritten = calibrate(scored);
  const chosen = thresholds[term] ?? threshold;
  const onReal = (probability: number) => rounded(recalibrated(probability, onRealTexts));
  return {
    calibration: {
      slope: rounded(onRealTexts.slope * onWritten.slope),
      shift: rounded(onRealTexts.slope * onWritten.shift + onRealTexts.shift),
    },
    threshold: onReal(chosen),
    review: {
      from: onReal(Math.max(0, chosen - review.below)),
      to: onReal(Math.min(1, chosen + review.above)),
    },
  };
}

/**
 * Trains a model; the same texts and configuration give the same model, byte for byte.
 *
 * @param onProgress told the share that is done, from 0 to 1, after every pass through the texts
 */
export function trainModel(
  { texts, files, digest }: TextCollection,
  configuration: Configuration,
  onProgress: (share: number) => void = () => undefined,
): ModelFile {
  const passes = (configuration.folds + 1) * configuration.learning.epochs;
  let done = 0;
  const passed = () => onProgress((done += 1) / passes);
  const read = readTexts(texts, configuration.fewestTexts);
  const shares = termIds.map(
    (term) => texts.filter(({ labels }) => labels.includes(term)).length / texts.length,
  );
  const scores = crossScores(read, configuration, shares, passed);
  const learnt = expectShares(learn(read, configuration, passed).learnt, shares, configuration);
  const decided = termIds.map((term, t) =>
    decide(
      term,
      scoredTruths(read.examples, scores, t, configuration.expected[term], shares[t]!),
      configuration,
    ),
  );
  const file = {
    featuresVersion,
    trainedOn: { texts: texts.length, files, digest },
    terms: termIds,
    groups: configuration.groups,
    ...packRows(read.features, learnt.weights, termIds.length),
    bias: [...learnt.bias].map(rounded),
    calibration: decided.map(({ calibration }) => calibration),
    thresholds: decided.map(({ threshold }) => threshold),
    review: decided.map(({ review }) => review),
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(file)).digest('hex');
  return { version: `concivis-tagger-${fingerprint.slice(0, 12)}`, ...file };
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
