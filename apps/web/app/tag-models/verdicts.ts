import type { tagModels } from '@concivis/contracts';

export type Judgement = tagModels.Judgement;
export type Compared = Judgement['categories']['macro'];

/** What a difference with its interval allows to say. */
export type Verdict = 'better' | 'worse' | 'unclear' | 'unknown';

/** Better or worse only where the whole interval lies on one side of zero. */
export const verdictOf = ({ difference: { low, high } }: Pick<Compared, 'difference'>): Verdict => {
  if (low === null || high === null) return 'unknown';
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'unclear';
};

/** What the comparison speaks for; the decision stays with a person. */
export type Advice = 'for' | 'against' | 'trade' | 'open' | 'too-few';

/** Looks at the mean over the 17 categories: the figure by which models are held against each other everywhere. */
export const adviceOn = ({
  onReviewed,
  onShipped,
}: Pick<tagModels.Comparison, 'onReviewed' | 'onShipped'>): Advice => {
  const here = onReviewed === null ? 'unknown' : verdictOf(onReviewed.categories.macro);
  const forgets = verdictOf(onShipped.categories.macro) === 'worse';
  if (here === 'worse') return 'against';
  if (here === 'better') return forgets ? 'trade' : 'for';
  if (forgets) return 'against';
  return here === 'unknown' ? 'too-few' : 'open';
};

/** Ends of the scale on which differences are drawn. */
const scaleEnds = [0.05, 0.1, 0.2, 0.5, 1] as const;

/** The smallest scale, the same to both sides, that holds all intervals. */
export const scaleOf = (differences: readonly Compared[]): number => {
  const furthest = Math.max(
    ...differences.flatMap(({ difference: { low, high } }) => [Math.abs(low ?? 0), Math.abs(high ?? 0)]),
  );
  return scaleEnds.find((end) => end >= furthest) ?? 1;
};
