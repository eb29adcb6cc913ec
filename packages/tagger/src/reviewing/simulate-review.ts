import { categoryIds, termIds } from '@concivis/framework';
import type { TermId } from '@concivis/framework';
import { macroF1 } from '../learning/figures.ts';
import { seededRandom, shuffled } from '../learning/random.ts';
import type { LabelledText } from '../learning/texts.ts';
import { readConfiguration, trainModel } from '../learning/train-model.ts';
import type { Configuration } from '../learning/train-model.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { LinearModel } from '../model/linear-model.ts';
import { tokenise } from '../text/tokenise.ts';
import { orders } from './orders.ts';
import type { OrderName, WaitingText } from './orders.ts';
import { textProfile } from './text-profile.ts';
import type { TextProfile } from './text-profile.ts';

/** How large a simulation is. */
export interface SimulationSize {
  /** Reviewed texts at the beginning. */
  readonly seedTexts: number;
  /** Texts that wait for review. */
  readonly pool: number;
  readonly heldOut: number;
  /** Texts reviewed between two trainings, and how often. */
  readonly batch: number;
  readonly batches: number;
  /** Repetitions, each with texts drawn anew. */
  readonly runs: number;
  readonly epochs: number;
}

/**
 * Where pool and first reviewed texts come from. `written`: drawn evenly from the project's texts. `everyday`: 35 of 100
 * carry nothing, and each term is about as frequent as the configuration expects it in use.
 */
export const poolKinds = ['written', 'everyday'] as const;
export type PoolKind = (typeof poolKinds)[number];

/** F1 on the held-out texts at one number of reviewed texts. */
export interface Reached {
  readonly reviewed: number;
  readonly macroOf32: number;
  readonly macroOf17: number;
}

/** One order in one repetition: what was reached at the beginning and after each batch. */
export interface Course {
  readonly order: OrderName;
  readonly run: number;
  readonly reached: readonly Reached[];
}

const shareOfNothing = 0.35;
const fewestOfTerm = 2;
/** Repetitions before this one served to choose the order's settings, so they do not serve to judge it. */
const firstRepetition = 11;

/** Reviews the project's own labelled texts in several orders and trains after each batch. */
export class ReviewSimulation {
  readonly #texts: readonly LabelledText[];
  readonly #size: SimulationSize;
  readonly #configuration: Configuration;
  readonly #expected: Configuration['expected'];
  readonly #profiles = new Map<string, TextProfile>();

  constructor(texts: readonly LabelledText[], size: SimulationSize) {
    this.#texts = texts;
    this.#size = size;
    const shipped = readConfiguration();
    this.#expected = shipped.expected;
    const learning = { ...shipped.learning, epochs: size.epochs };
    // Judged on written texts, so every order is told how frequent the terms are there.
    this.#configuration = { ...shipped, folds: 2, learning, expected: sharesOf(texts) };
  }

  /** All repetitions of the given orders on one kind of pool. */
  run(kind: PoolKind, names: readonly OrderName[]): Course[] {
    return Array.from({ length: this.#size.runs }, (_, run) =>
      this.#repeat(kind, names, firstRepetition + run),
    ).flat();
  }

  #repeat(kind: PoolKind, names: readonly OrderName[], run: number): Course[] {
    const { heldOut, seedTexts, pool } = this.#size;
    const order = shuffled(this.#texts, seededRandom(run * 7919));
    const held = order.slice(0, heldOut);
    const rest = order.slice(heldOut);
    const drawn = kind === 'written' ? rest : this.#drawEveryday(rest, run);
    const seed = firstReviewed(drawn, seedTexts);
    const seeded = new Set(seed);
    const waiting = drawn.filter((text) => !seeded.has(text)).slice(0, pool);
    const model = this.#train(seed);
    const start = this.#judge(model, held, seed.length);
    return names.map((name) => {
      const reached = [start, ...this.#review(name, run, { seed, waiting, held, model })];
      return { order: name, run, reached };
    });
  }

  #review(
    name: OrderName,
    run: number,
    from: { seed: LabelledText[]; waiting: LabelledText[]; held: LabelledText[]; model: LinearModel },
  ): Reached[] {
    let { seed: reviewed, waiting, model } = from;
    const reached: Reached[] = [];
    for (let batch = 0; batch < this.#size.batches; batch += 1) {
      const chosen = orders[name](
        waiting.map((text) => this.#waitingText(model, text)),
        {
          thresholds: thresholdsOf(model),
          reviewed: countsOf(reviewed),
          profiles: reviewed.map((text) => this.#profile(text)),
        },
        this.#size.batch,
        seededRandom(run * 1000 + batch),
      );
      const ids = new Set(chosen);
      reviewed = [...reviewed, ...waiting.filter(({ id }) => ids.has(id))];
      waiting = waiting.filter(({ id }) => !ids.has(id));
      model = this.#train(reviewed);
      reached.push(this.#judge(model, from.held, reviewed.length));
    }
    return reached;
  }

  /** Draws texts with nothing in a fixed share and others with a chance by how often their terms are expected in use. */
  #drawEveryday(texts: readonly LabelledText[], run: number): LabelledText[] {
    const random = seededRandom(run * 31 + 5);
    const shares = sharesOf(this.#texts);
    const size = this.#size.seedTexts + this.#size.pool;
    const nothing = texts
      .filter(({ labels }) => labels.length === 0)
      .slice(0, Math.round(size * shareOfNothing));
    // Drawing without replacement by weight: the largest keys log(u) / weight (Efraimidis & Spirakis 2006).
    const keyed = texts
      .filter(({ labels }) => labels.length > 0)
      .map((text) => {
        const odds = text.labels.map((term) => this.#expected[term] / shares[term]);
        const weight = odds.reduce((sum, value) => sum + value, 0) / odds.length;
        return { text, key: Math.log(random()) / weight };
      })
      .sort((a, b) => b.key - a.key);
    const something = keyed.slice(0, size - nothing.length).map(({ text }) => text);
    return shuffled([...nothing, ...something], random);
  }

  #train(texts: readonly LabelledText[]): LinearModel {
    return new LinearModel(trainModel({ texts, files: [], digest: '' }, this.#configuration));
  }

  #waitingText(model: LinearModel, text: LabelledText): WaitingText {
    const scores = model.scores(model.read(tokenise(text.text), text.lang as LexiconLanguage));
    const labels = model.terms.map((term, t) => ({ term, probability: model.probability(t, scores[t]!) }));
    return { id: text.id, labels, profile: this.#profile(text) };
  }

  #judge(model: LinearModel, held: readonly LabelledText[], reviewed: number): Reached {
    const thresholds = thresholdsOf(model);
    const judged = held.map((text) => ({
      truth: new Set(text.labels),
      asserted: new Set(
        this.#waitingText(model, text)
          .labels.filter(({ term, probability }) => probability >= thresholds[term]!)
          .map(({ term }) => term),
      ),
    }));
    return { reviewed, macroOf32: macroF1(judged, termIds), macroOf17: macroF1(judged, categoryIds) };
  }

  #profile(text: LabelledText): TextProfile {
    const known = this.#profiles.get(text.id);
    if (known) return known;
    const profile = textProfile(text.text, text.lang);
    this.#profiles.set(text.id, profile);
    return profile;
  }
}

/** Some texts of each term, as a codebook gives them, then whatever comes. */
function firstReviewed(texts: readonly LabelledText[], count: number): LabelledText[] {
  const first = new Set<LabelledText>();
  for (const term of termIds)
    for (const text of texts.filter(({ labels }) => labels.includes(term)).slice(0, fewestOfTerm))
      first.add(text);
  for (const text of texts) {
    if (first.size >= count) break;
    first.add(text);
  }
  return [...first];
}

function countsOf(texts: readonly LabelledText[]): Record<TermId, number> {
  const counts = Object.fromEntries(termIds.map((term) => [term, 0])) as Record<TermId, number>;
  for (const { labels } of texts) for (const term of labels) counts[term] += 1;
  return counts;
}

function sharesOf(texts: readonly LabelledText[]): Record<TermId, number> {
  const counts = countsOf(texts);
  for (const term of termIds) counts[term] /= texts.length;
  return counts;
}

function thresholdsOf(model: LinearModel): Record<string, number> {
  return Object.fromEntries(model.terms.map((term, t) => [term, model.description.thresholds[t]!]));
}
