/** One unit: the labels that are right and those that were given. Either may be empty. */
export interface Judged<Label> {
  readonly truth: ReadonlySet<Label>;
  readonly given: ReadonlySet<Label>;
}

/** How one label was hit and missed. A ratio is null where its denominator is 0. */
export interface LabelScore<Label> {
  readonly label: Label;
  /** Units that truly carry the label. */
  readonly support: number;
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** 2 · hits / (2 · hits + false alarms + misses); null when the label was neither right nor given anywhere. */
  readonly f1: number | null;
}

export interface FScores<Label> {
  readonly labels: readonly LabelScore<Label>[];
  /** Mean of the labels' F1, each label counting the same; labels without an F1 are left out. */
  readonly macroF1: number | null;
  /** F1 of all decisions together, so that frequent labels weigh more. */
  readonly microF1: number | null;
}

/**
 * F1 of labels given to units that may carry none, one or several.
 *
 * @param labels every label to be judged; other labels in the units are not looked at
 * @see van Rijsbergen 1979, "Information Retrieval", chapter 7; Sokolova & Lapalme 2009, Information Processing and
 *   Management 45, 427-437
 */
export function fScores<Label>(units: readonly Judged<Label>[], labels: readonly Label[]): FScores<Label> {
  const scores = labels.map((label) => scoreOf(label, units));
  const defined = scores.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  const total = (of: 'hits' | 'falseAlarms' | 'misses') => scores.reduce((sum, score) => sum + score[of], 0);
  return {
    labels: scores,
    macroF1: ratio(
      defined.reduce((sum, f1) => sum + f1, 0),
      defined.length,
    ),
    microF1: f1Of(total('hits'), total('falseAlarms'), total('misses')),
  };
}

function scoreOf<Label>(label: Label, units: readonly Judged<Label>[]): LabelScore<Label> {
  const count = (isTrue: boolean, isGiven: boolean) =>
    units.filter(({ truth, given }) => truth.has(label) === isTrue && given.has(label) === isGiven).length;
  const hits = count(true, true);
  const falseAlarms = count(false, true);
  const misses = count(true, false);
  return {
    label,
    support: hits + misses,
    hits,
    falseAlarms,
    misses,
    precision: ratio(hits, hits + falseAlarms),
    recall: ratio(hits, hits + misses),
    f1: f1Of(hits, falseAlarms, misses),
  };
}

function f1Of(hits: number, falseAlarms: number, misses: number): number | null {
  return ratio(2 * hits, 2 * hits + falseAlarms + misses);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
