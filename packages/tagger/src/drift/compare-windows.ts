import { termIds } from '@concivis/framework';
import type { TermId } from '@concivis/framework';
import { meanShift, shareShift, stabilityShift } from './shift.ts';
import type { SampleMean, Shift } from './shift.ts';
import { lengthEdges, probabilityEdges, summariseReadings } from './summarise-readings.ts';
import type { ReadingSummary } from './summarise-readings.ts';

/**
 * What is compared. `language-mix`: which languages texts are in, over all languages. By language: `topic-mix`, texts by
 * their strongest term; `term-probability`, how sure the model is of one term; `lengths`, texts by number of words (these four
 * by population stability index); `without-label`, the share of texts without a term; `unknown-words`, the mean share
 * of a text's words that the model does not know (these two by difference).
 */
export type DriftMeasure =
  'language-mix' | 'topic-mix' | 'term-probability' | 'lengths' | 'without-label' | 'unknown-words';

/** One comparison of two windows. */
export interface Drift {
  /** Code of the language, `all` for the mix of languages. */
  readonly language: string;
  readonly measure: DriftMeasure;
  /** The term, of `term-probability`. */
  readonly term?: TermId;
  /** Shares by part, or the one share that is compared; parts of a mix add up to 1. */
  readonly reference: Readonly<Record<string, number>>;
  readonly current: Readonly<Record<string, number>>;
  /** Null when there are too few texts to say. */
  readonly value: number | null;
  /** The value, whatever its sign, alarms beyond this. Null when there are too few texts to say. */
  readonly threshold: number | null;
  readonly alarm: boolean;
  /** Whether there were enough texts to say anything. */
  readonly enough: boolean;
  readonly n: { readonly reference: number; readonly current: number };
}

/** Summaries by language code, each merged over the days of the window. */
export type SummariesByLanguage = ReadonlyMap<string, ReadingSummary>;

/** How careful a comparison is. */
export interface DriftSettings {
  /** Chance of any alarm at all in one call where nothing shifted; shared out evenly among all comparisons of the call. */
  readonly falseAlarms?: number;
  /** Texts that each window needs. */
  readonly fewestTexts?: number;
}

/** Shifts below these are too small to act on, however certain: stability index, share of texts, share of words. */
const least = { index: 0.1, texts: 0.05, words: 0.02 };

/** One comparison before it is known how many there are. */
interface Planned extends Omit<Drift, 'value' | 'threshold' | 'alarm' | 'enough'> {
  readonly shiftAt: (tail: number) => Shift | null;
}

/**
 * Compares two windows of readings in every language that either of them has, and their mix of languages.
 *
 * Texts are taken as independent of each other. A campaign that sends one text many times is a shift, and is reported as one.
 *
 * @returns first the mix of languages, then by language code and measure
 * @throws RangeError when the windows were read by different versions of the model
 */
export function compareWindows(
  reference: SummariesByLanguage,
  current: SummariesByLanguage,
  { falseAlarms = 0.01, fewestTexts = 50 }: DriftSettings = {},
): Drift[] {
  assertOneModel([...reference.values(), ...current.values()]);
  const languages = [...new Set([...reference.keys(), ...current.keys()])].sort();
  const planned = [
    planLanguageMix(languages, reference, current),
    ...languages.flatMap((language) =>
      planLanguage(language, reference.get(language), current.get(language)),
    ),
  ];
  const isEnough = ({ n }: Pick<Planned, 'n'>) => Math.min(n.reference, n.current) >= fewestTexts;
  const tail = falseAlarms / Math.max(1, planned.filter(isEnough).length);
  return planned.map(({ shiftAt, ...rest }) => {
    const shift = isEnough(rest) ? shiftAt(tail) : null;
    return {
      ...rest,
      value: shift?.value ?? null,
      threshold: shift?.threshold ?? null,
      alarm: shift !== null && Math.abs(shift.value) > shift.threshold,
      enough: shift !== null,
    };
  });
}

function assertOneModel(summaries: readonly ReadingSummary[]): void {
  const models = new Set(summaries.map(({ model }) => model));
  if (models.size > 1)
    throw new RangeError(`Windows read by ${[...models].join(' and ')} cannot be compared`);
}

function planLanguageMix(
  languages: readonly string[],
  reference: SummariesByLanguage,
  current: SummariesByLanguage,
): Planned {
  const counts = (window: SummariesByLanguage) =>
    languages.map((language) => window.get(language)?.texts ?? 0);
  return planMix('all', 'language-mix', languages, counts(reference), counts(current));
}

function planMix(
  language: string,
  measure: DriftMeasure,
  parts: readonly string[],
  reference: readonly number[],
  current: readonly number[],
): Planned {
  return {
    language,
    measure,
    reference: sharesOf(parts, reference),
    current: sharesOf(parts, current),
    n: { reference: total(reference), current: total(current) },
    shiftAt: (tail) => stabilityShift(reference, current, tail, least.index),
  };
}

const lengthParts = [...lengthEdges.map((edge) => `≤ ${edge}`), `> ${lengthEdges.at(-1)}`];
const probabilityParts = [...probabilityEdges.map((edge) => `< ${edge}`), `≥ ${probabilityEdges.at(-1)}`];

function planLanguage(language: string, before?: ReadingSummary, now?: ReadingSummary): Planned[] {
  const model = before?.model ?? now?.model ?? '';
  const reference = before ?? emptyLike(model);
  const current = now ?? emptyLike(model);
  const topics = [...termIds, 'none'];
  return [
    planMix(language, 'topic-mix', topics, reference.strongest, current.strongest),
    planWithoutLabel(language, reference, current),
    planUnknownWords(language, reference, current),
    planMix(language, 'lengths', lengthParts, reference.lengths, current.lengths),
    ...termIds.map((term, t) => ({
      ...planMix(
        language,
        'term-probability',
        probabilityParts,
        reference.probabilities[t]!,
        current.probabilities[t]!,
      ),
      term,
    })),
  ];
}

function planWithoutLabel(language: string, reference: ReadingSummary, current: ReadingSummary): Planned {
  const counted = ({ withoutLabel, texts }: ReadingSummary) => ({ count: withoutLabel, of: texts });
  const share = ({ withoutLabel, texts }: ReadingSummary): Record<string, number> =>
    texts > 0 ? { none: withoutLabel / texts } : {};
  return {
    language,
    measure: 'without-label',
    reference: share(reference),
    current: share(current),
    n: { reference: reference.texts, current: current.texts },
    shiftAt: (tail) => shareShift(counted(reference), counted(current), tail, least.texts),
  };
}

function planUnknownWords(language: string, reference: ReadingSummary, current: ReadingSummary): Planned {
  const share = ({ unknown }: ReadingSummary): Record<string, number> =>
    unknown.texts > 0 ? { unknown: unknown.sum / unknown.texts / 1000 } : {};
  return {
    language,
    measure: 'unknown-words',
    reference: share(reference),
    current: share(current),
    n: { reference: reference.unknown.texts, current: current.unknown.texts },
    shiftAt: (tail) => meanShift(unknownMean(reference), unknownMean(current), tail, least.words),
  };
}

function unknownMean({ unknown: { texts, sum, squares } }: ReadingSummary): SampleMean {
  const mean = sum / texts;
  const variance = (squares - texts * mean * mean) / (texts - 1);
  return { mean: mean / 1000, variance: variance / 1e6, n: texts };
}

function sharesOf(parts: readonly string[], counts: readonly number[]): Record<string, number> {
  const all = total(counts);
  if (all === 0) return {};
  return Object.fromEntries(
    parts.map((part, i) => [part, counts[i]! / all] as const).filter(([, share]) => share > 0),
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function emptyLike(model: string): ReadingSummary {
  return summariseReadings(model, []);
}
