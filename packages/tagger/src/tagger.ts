import { readFileSync } from 'node:fs';
import type { TermId } from '@concivis/framework';
import { featuresVersion, readText } from './features.ts';
import type { ReadText } from './features.ts';
import { lexiconLanguages } from './lexicon/lexicon.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import { LinearModel } from './model.ts';
import type { KnownFeature, ModelFile } from './model.ts';
import { identifyLanguage } from './text/identify-language.ts';
import type { IdentifiedLanguage } from './text/identify-language.ts';

/** A piece of the given text, as UTF-16 offsets: from `start` up to but without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the tagger says of one term. */
export interface Label {
  readonly term: TermId;
  /** Calibrated, between 0 and 1. */
  readonly probability: number;
  /** Whether the probability reaches the term's threshold. */
  readonly asserted: boolean;
  /** Whether the probability lies in the band that a person should decide. */
  readonly unsure: boolean;
  /** The words that moved the decision, in order; without them the probability is lower. Empty when not asserted. */
  readonly spans: readonly Span[];
}

/** The answer for one text: every term, in the order of the framework. */
export interface TaggedText {
  readonly language: IdentifiedLanguage;
  readonly labels: readonly Label[];
}

/** Where the model comes from, for whoever reads a tag. */
export interface ModelCard {
  readonly version: string;
  readonly features: number;
  readonly terms: number;
  readonly languages: readonly string[];
  readonly thresholds: Readonly<Record<string, number>>;
}

/** Gives texts their terms. The same text, language and version give the same answer, whatever was tagged before. */
export interface Tagger {
  readonly version: string;
  readonly modelCard: ModelCard;
  /** Tags a text of any length and content; without a language it is identified first. Never throws. */
  tag(text: string, options?: { readonly language?: string }): TaggedText;
}

const shippedFile = new URL('../model/tagger.json', import.meta.url);

let shipped: { readonly model: LinearModel; readonly tagger: Tagger } | undefined;

function loadShipped(): { readonly model: LinearModel; readonly tagger: Tagger } {
  if (!shipped) {
    const model = readModel(shippedFile);
    shipped = { model, tagger: new LinearTagger(model) };
  }
  return shipped;
}

/** The model behind the shipped tagger. */
export function shippedModel(): LinearModel {
  return loadShipped().model;
}

/**
 * Loads the model that the package ships (once a process) or another model file.
 *
 * @throws Error when the file was trained on other features than this code reads.
 */
export function loadTagger(path?: string | URL): Tagger {
  if (path !== undefined) return new LinearTagger(readModel(path));
  return loadShipped().tagger;
}

/** Reads a model file. */
function readModel(path: string | URL): LinearModel {
  const file = JSON.parse(readFileSync(path, 'utf8')) as ModelFile;
  if (file.featuresVersion !== featuresVersion)
    throw new Error(
      `model ${file.version} reads features ${file.featuresVersion}, the code ${featuresVersion}`,
    );
  return new LinearModel(file);
}

/** A tagger over a model at hand, as evaluation needs it. */
export function taggerOf(model: LinearModel): Tagger {
  return new LinearTagger(model);
}

class LinearTagger implements Tagger {
  readonly version: string;
  readonly modelCard: ModelCard;
  readonly #model: LinearModel;

  constructor(model: LinearModel) {
    this.#model = model;
    this.version = model.file.version;
    this.modelCard = {
      version: model.file.version,
      features: model.names().length,
      terms: model.terms.length,
      languages: lexiconLanguages,
      thresholds: Object.fromEntries(model.terms.map((term, t) => [term, model.file.thresholds[t]!])),
    };
  }

  tag(text: string, options: { readonly language?: string } = {}): TaggedText {
    const language = knownLanguage(options.language) ?? identifyLanguage(text);
    const reading = readingLanguage(language);
    const read = readText(text, reading);
    const known = this.#model.know(read.features);
    const scores = this.#model.scores(known);
    const labels = this.#model.terms.map((term, t): Label => {
      const probability = this.#model.probability(t, scores[t]!);
      const asserted = probability >= this.#model.file.thresholds[t]! && read.tokens.length > 0;
      const { from, to } = this.#model.file.review[t]!;
      const spans = asserted ? this.#spans(text, reading, read, known, t, probability) : [];
      return { term, probability, asserted, unsure: probability >= from && probability < to, spans };
    });
    return { language, labels };
  }

  /** The words that add most, widened until leaving them out lowers the probability. */
  #spans(
    text: string,
    language: LexiconLanguage,
    read: ReadText,
    known: readonly KnownFeature[],
    term: number,
    probability: number,
  ): Span[] {
    const shares = wordShares(read, known, (row) => this.#model.weight(row, term));
    for (const most of [3, 1, 6]) {
      const spans = strongestSpans(read, shares, most);
      if (spans.length === 0) break;
      if (this.#probabilityWithout(text, language, spans, term) < probability) return spans;
    }
    return [{ start: read.tokens[0]!.start, end: read.tokens.at(-1)!.end }];
  }

  #probabilityWithout(text: string, language: LexiconLanguage, spans: readonly Span[], term: number): number {
    const known = this.#model.know(readText(withoutSpans(text, spans), language).features);
    return this.#model.probability(term, this.#model.scores(known)[term]!);
  }
}

function knownLanguage(language: string | undefined): IdentifiedLanguage | undefined {
  const code = language?.toLowerCase().slice(0, 2);
  return code === 'ar' ? 'ar' : lexiconLanguages.find((candidate) => candidate === code);
}

/** Texts in a language that the lexicon lacks are read as English: borrowed words are still seen. */
function readingLanguage(language: IdentifiedLanguage): LexiconLanguage {
  return lexiconLanguages.find((candidate) => candidate === language) ?? 'en';
}

/** What each word adds to the score: a feature's part is shared among its places and their words. */
function wordShares(
  read: ReadText,
  known: readonly KnownFeature[],
  weight: (row: number) => number,
): Float64Array {
  const shares = new Float64Array(read.tokens.length);
  for (const { row, value, places } of known) {
    if (places.length === 0) continue;
    const part = (weight(row) * value) / places.length;
    for (const [from, to] of places) for (let i = from; i < to; i += 1) shares[i]! += part / (to - from);
  }
  return shares;
}

/** How far apart two strong words may stand and still be shown as one piece. */
const joinedWords = 1;

/** Up to `most` pieces of text around the words that add most. */
function strongestSpans(read: ReadText, shares: Float64Array, most: number): Span[] {
  const strongest = Math.max(...topShares(shares, 1));
  if (!(strongest > 0)) return [];
  const strong = topShares(shares, most * 3).filter((share) => share >= strongest / 4);
  const floor = strong.at(-1)!;
  const pieces: { from: number; to: number; share: number }[] = [];
  for (let i = 0; i < shares.length; i += 1) {
    if (shares[i]! < floor) continue;
    const last = pieces.at(-1);
    const near =
      last && i - last.to <= joinedWords && read.tokens[i]!.sentence === read.tokens[last.from]!.sentence;
    if (last && near) {
      last.to = i + 1;
      last.share += shares[i]!;
    } else pieces.push({ from: i, to: i + 1, share: shares[i]! });
  }
  return pieces
    .sort((a, b) => b.share - a.share || a.from - b.from)
    .slice(0, most)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ start: read.tokens[from]!.start, end: read.tokens[to - 1]!.end }));
}

function topShares(shares: Float64Array, count: number): number[] {
  return [...shares.toSorted().subarray(-count)].toReversed().filter((share) => share > 0);
}

/** The text with the spans left out. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of spans) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}
