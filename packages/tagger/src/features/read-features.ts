import { conceptAndCueMatcher } from '../lexicon/index.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import type { Token, TokenisedText } from '../text/tokenise.ts';
import { sharedKinds, wordKinds } from './kinds.ts';
import type { FeatureKind } from './kinds.ts';
import { partOf, partsOfWord } from './parts.ts';
import type { Part, WordParts } from './parts.ts';
import { readConcepts } from './read-concepts.ts';

/** Raised whenever the same text would give other features: a model only fits the features that it was trained on. */
export const featuresVersion = 9;

/** Takes in the features of a text one by one, and the same one again wherever it stands. */
export interface FeatureSink {
  /** A feature made of one part or two, carried by the words from `from` up to but without `to`, and by the word `andAt`. */
  add(kind: FeatureKind, a: Part, b: Part | null, from: number, to: number, andAt?: number): void;
  /** A feature of the text as a whole. */
  addForm(part: Part, value: number): void;
}

/** Reads a tokenised text in a language: concepts and their company, cues, words and theirs, pieces of words, form. */
export function readFeatures(text: TokenisedText, language: LexiconLanguage, sink: FeatureSink): void {
  readWords(text.tokens, language, sink);
  readForm({ ...text, words: text.tokens.length }, sink);
}

/** Reads what the words of a text say. No feature goes beyond its sentence: sentences can be read one without the other. */
export function readWords(tokens: readonly Token[], language: LexiconLanguage, sink: FeatureSink): void {
  const words = tokens.map(({ form }) => partsOfWord(form));
  readConcepts(conceptAndCueMatcher.match(tokens, language), tokens, sink);
  readSingleWords(words, tokens, language, sink);
  readCompany(words, tokens, language, sink);
}

function readSingleWords(
  words: readonly WordParts[],
  tokens: readonly Token[],
  language: LexiconLanguage,
  sink: FeatureSink,
): void {
  const { stem, whole, neighbours } = wordKinds[language];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    sink.add(stem, word.stem, null, i, i + 1);
    sink.add(whole, word.whole, null, i, i + 1);
    if (i + 1 < words.length && tokens[i + 1]!.clause === tokens[i]!.clause)
      sink.add(neighbours, word.stem, words[i + 1]!.stem, i, i + 2);
    for (const piece of word.pieces) sink.add(sharedKinds.piece, piece, null, i, i + 1);
  }
}

/** How far apart two words may stand and still be read together, in either order or in the order of the text. */
const [farthestEither, farthestOrdered] = [4, 3];

/** Pairs are read in the first words only: nobody writes more, and a pasted file must not hold up a request. */
export const mostPaired = 2_000;

/**
 * Pairs of words of one sentence. Most words say little alone: who does what to whom is in which words keep company.
 * In either order words are cut shorter, so that more of what was learnt holds for texts that were not seen.
 */
function readCompany(
  words: readonly WordParts[],
  tokens: readonly Token[],
  language: LexiconLanguage,
  sink: FeatureSink,
): void {
  const { eitherOrder, inOrder } = wordKinds[language];
  const end = Math.min(words.length, mostPaired);
  for (let i = 0; i < end; i += 1) {
    const word = words[i]!;
    for (let j = i + 1; j <= i + farthestEither && j < end; j += 1) {
      if (tokens[j]!.sentence !== tokens[i]!.sentence) break;
      const other = words[j]!;
      if (word.firstFour.text < other.firstFour.text)
        sink.add(eitherOrder, word.firstFour, other.firstFour, i, i + 1, j);
      else sink.add(eitherOrder, other.firstFour, word.firstFour, i, i + 1, j);
      if (j > i + 1 && j <= i + farthestOrdered)
        sink.add(inOrder, word.firstFive, other.firstFive, i, i + 1, j);
    }
  }
}

const forms = {
  length: partOf('length'),
  question: partOf('question'),
  exclamation: partOf('exclamation'),
  short: partOf('short'),
  long: partOf('long'),
  sentences: partOf('sentences'),
} as const;

/** What shape a text has. */
export interface TextForm {
  readonly words: number;
  readonly sentences: number;
  readonly questions: number;
  readonly exclamations: number;
}

export function readForm({ words, sentences, questions, exclamations }: TextForm, sink: FeatureSink): void {
  sink.addForm(forms.length, Math.log1p(words) / 5);
  if (questions > 0) sink.addForm(forms.question, 1);
  if (exclamations > 0) sink.addForm(forms.exclamation, 1);
  if (words < 12) sink.addForm(forms.short, 1);
  if (words > 50) sink.addForm(forms.long, 1);
  if (sentences > 2) sink.addForm(forms.sentences, 1);
}
