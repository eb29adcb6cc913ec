import { mostPaired, readForm, readWords } from './features/read-features.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import type { KnownFeatures } from './model/known-features.ts';
import type { LinearModel } from './model/linear-model.ts';
import type { Token, TokenisedText } from './text/tokenise.ts';

/** A piece of the given text, as UTF-16 offsets: from `start` up to but without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words in a row: from `from` up to but without `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text as a model read it. */
export interface ModelReading {
  readonly text: TokenisedText;
  readonly language: LexiconLanguage;
  readonly known: KnownFeatures;
  /** How much each known feature counts. */
  readonly values: Float32Array;
}

/** The words that add most to a term, widened until leaving them out lowers the probability. */
export function findEvidence(
  model: LinearModel,
  reading: ModelReading,
  term: number,
  probability: number,
): Span[] {
  const { tokens } = reading.text;
  const { known, values } = reading;
  const shares = known.shareAmongWords(
    tokens.length,
    (feature) => model.weight(known.rows[feature]!, term) * values[feature]!,
  );
  for (const most of [3, 1, 6]) {
    const stretches = strongestStretches(tokens, shares, most);
    if (stretches.length === 0) break;
    const scores = model.scores(readWithout(model, reading, stretches));
    if (model.probability(term, scores[term]!) < probability)
      return stretches.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
  }
  return [{ start: tokens[0]!.start, end: tokens.at(-1)!.end }];
}

/** How far apart two strong words may stand and still be shown as one piece. */
const joinedWords = 1;

/** Up to `most` pieces of text around the words that add most, in the order of the text. */
function strongestStretches(tokens: readonly Token[], shares: Float64Array, most: number): Stretch[] {
  const strong = topShares(shares, most * 3);
  const floor = strong.findLast((share) => share >= strong[0]! / 4);
  if (floor === undefined) return [];
  const pieces: { from: number; to: number; share: number }[] = [];
  for (let i = 0; i < shares.length; i += 1) {
    if (shares[i]! < floor) continue;
    const last = pieces.at(-1);
    if (last && i - last.to <= joinedWords && tokens[i]!.sentence === tokens[last.from]!.sentence) {
      last.to = i + 1;
      last.share += shares[i]!;
    } else pieces.push({ from: i, to: i + 1, share: shares[i]! });
  }
  const strongest = pieces.sort((a, b) => b.share - a.share || a.from - b.from).slice(0, most);
  return joined(strongest.map((piece) => withTouching(tokens, piece)));
}

function topShares(shares: Float64Array, count: number): number[] {
  return [...shares.toSorted().subarray(-count)].toReversed().filter((share) => share > 0);
}

/** Takes in what touches a stretch ("5€"): left out alone, it would leave what is beside it grown together. */
function withTouching(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  let first = from;
  let last = to - 1;
  while (first > 0 && tokens[first - 1]!.end === tokens[first]!.start) first -= 1;
  while (last + 1 < tokens.length && tokens[last + 1]!.start === tokens[last]!.end) last += 1;
  return { from: first, to: last + 1 };
}

/** In the order of the text, what overlaps made one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || stretch.from >= last.to) apart.push(stretch);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return apart;
}

/**
 * Reads a text as if stretches of words, each within a sentence, were not in it. Features do not go beyond sentences, so that only
 * the sentences that lose words are read again; the answer is the same as for the text without them.
 */
export function readWithout(
  model: LinearModel,
  { text, language, known }: Omit<ModelReading, 'values'>,
  stretches: readonly Stretch[],
): KnownFeatures {
  const { tokens } = text;
  // Where not all pairs are read, another word left out brings in another pair, wherever it is.
  const isTouched = new Uint8Array(text.sentences).fill(tokens.length > mostPaired ? 1 : 0);
  for (const { from } of stretches) isTouched[tokens[from]!.sentence] = 1;
  const left = leaveOut(tokens, stretches);
  const without = model.knownFeatures();
  const touched = left.filter(({ sentence }) => isTouched[sentence] === 1);
  readWords(touched, language, without);
  without.addStanding(known, (word) => isTouched[tokens[word]!.sentence] === 0);
  readForm({ ...text, words: left.length, sentences: countSentences(left) }, without);
  return without;
}

/** The words that are left. A comma within a stretch goes with it, so that the clauses around it become one. */
function leaveOut(tokens: readonly Token[], stretches: readonly Stretch[]): Token[] {
  const isLeftOut = new Uint8Array(tokens.length);
  const joinedTo = new Map<number, number>();
  for (const { from, to } of stretches) {
    isLeftOut.fill(1, from, to);
    const { clause } = tokens[from]!;
    joinedTo.set(tokens[to - 1]!.clause, joinedTo.get(clause) ?? clause);
  }
  return tokens
    .filter((_, i) => isLeftOut[i] === 0)
    .map((token) => ({ ...token, clause: joinedTo.get(token.clause) ?? token.clause }));
}

/** Words stand in the order of their sentences. */
function countSentences(tokens: readonly Token[]): number {
  return tokens.filter(({ sentence }, i) => i === 0 || tokens[i - 1]!.sentence !== sentence).length;
}
