import { featureGroups } from '../features/kinds.ts';
import type { FeatureGroup } from '../features/kinds.ts';

/** How features are weighed against each other before learning: a factor a group. */
export type GroupFactors = Readonly<Record<FeatureGroup, number>>;

/** Groups whose values shrink with the number of features, so that a long text does not outweigh a short one. */
const shrinking = new Set<FeatureGroup>(['w', 'u', 'b', 'm', 's', 'g', 'p']);

/**
 * Weighs the known features of a text by group. Shared by training and use, so that both see the same.
 *
 * @param groups places among the groups, a feature; @param values what the features come with
 */
export function weigh(
  groups: ArrayLike<number>,
  values: ArrayLike<number>,
  factors: GroupFactors,
): Float32Array {
  const squares = new Float64Array(featureGroups.length);
  for (let i = 0; i < groups.length; i += 1) squares[groups[i]!]! += values[i]! ** 2;
  const scales = featureGroups.map(
    (group, g) => factors[group] / (shrinking.has(group) ? Math.sqrt(squares[g]!) : 1),
  );
  const weighed = new Float32Array(groups.length);
  for (let i = 0; i < weighed.length; i += 1) weighed[i] = values[i]! * scales[groups[i]!]!;
  return weighed;
}
