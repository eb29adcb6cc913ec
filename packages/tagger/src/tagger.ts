import { readFileSync } from 'node:fs';
import type { TermId } from '@concivis/framework';
import { findEvidence } from './evidence.ts';
import type { ModelReading, Span } from './evidence.ts';
import { lexiconLanguages } from './lexicon/lexicon.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import { LinearModel } from './model/linear-model.ts';
import type { ModelFile } from './model/model-file.ts';
import type { IdentifiedLanguage } from './text/identify-language.ts';
import { readingLanguage, settleLanguage } from './text/settle-language.ts';
import { tokenise } from './text/tokenise.ts';

export type { Span } from './evidence.ts';

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
  /** Tags a text of any length and content. A language that is said is believed unless the text clearly is in another. Never throws. */
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

function readModel(path: string | URL): LinearModel {
  return new LinearModel(JSON.parse(readFileSync(path, 'utf8')) as ModelFile);
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
    const { version, features, thresholds } = model.description;
    this.#model = model;
    this.version = version;
    this.modelCard = {
      version,
      features,
      terms: model.terms.length,
      languages: lexiconLanguages,
      thresholds: Object.fromEntries(model.terms.map((term, t) => [term, thresholds[t]!])),
    };
  }

  tag(text: string, options: { readonly language?: string } = {}): TaggedText {
    const language = settleLanguage(text, options.language);
    const reading = this.#read(text, readingLanguage(language));
    const scores = this.#model.scores(reading.known, reading.values);
    const { thresholds, review } = this.#model.description;
    const labels = this.#model.terms.map((term, t): Label => {
      const probability = this.#model.probability(t, scores[t]!);
      const asserted = probability >= thresholds[t]! && reading.text.tokens.length > 0;
      const { from, to } = review[t]!;
      const spans = asserted ? findEvidence(this.#model, reading, t, probability) : [];
      return { term, probability, asserted, unsure: probability >= from && probability < to, spans };
    });
    return { language, labels };
  }

  #read(text: string, language: LexiconLanguage): ModelReading {
    const tokenised = tokenise(text);
    const known = this.#model.read(tokenised, language);
    return { text: tokenised, language, known, values: this.#model.weigh(known) };
  }
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
