import type { tagModels } from '@concivis/contracts';

type ByTerm = tagModels.Judgement['byTerm'][number];

export type TermVerdict = 'better' | 'worse' | 'same' | 'unknown';

export interface TermDifference extends ByTerm {
  /** Null where one of the models had nothing to find or say. */
  readonly difference: number | null;
  readonly verdict: TermVerdict;
  /** So few texts carry the term that one of them decides. */
  readonly few: boolean;
}

/** Texts below which the figure of a term is mostly chance. */
const fewest = 10;
/** F1 is shown in hundredths: what looks the same is the same. */
const hundredths = (value: number) => Math.round(value * 100);

const differenceOf = (one: ByTerm): TermDifference => {
  const { running, proposed, texts } = one;
  const few = texts < fewest;
  if (running === null || proposed === null) return { ...one, few, difference: null, verdict: 'unknown' };
  const difference = (hundredths(proposed) - hundredths(running)) / 100;
  if (difference === 0) return { ...one, few, difference, verdict: 'same' };
  return { ...one, few, difference, verdict: difference > 0 ? 'better' : 'worse' };
};

/** The terms with what got better first and what got worse last; those that cannot be judged come after all others. */
export const termDifferences = (byTerm: readonly ByTerm[]): TermDifference[] =>
  byTerm
    .map(differenceOf)
    .toSorted((one, other) => (other.difference ?? -Infinity) - (one.difference ?? -Infinity) || 0);

/** How many terms got better, worse, stayed the same, or cannot be judged. */
export const countVerdicts = (terms: readonly TermDifference[]): Record<TermVerdict, number> => {
  const counts = { better: 0, worse: 0, same: 0, unknown: 0 };
  for (const { verdict } of terms) counts[verdict] += 1;
  return counts;
};
