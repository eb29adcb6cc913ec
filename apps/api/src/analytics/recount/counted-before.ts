import type { Counted } from '@concivis/analytics';
import type { RecordChange } from '../../interactions/index.ts';

/**
 * What an interaction counts as before changes that are still to be counted: so it must be stored for the projector,
 * which brings it up to date.
 *
 * @param now what it counts as with all of them; null when nothing
 * @param changes oldest first
 * @returns null when nothing is stored of it yet
 */
export const countedBefore = (now: Counted | null, changes: readonly RecordChange[]): Counted | null => {
  if (changes.length === 0) return now;
  const cell = now?.cell ?? changes[0]?.cell;
  const measures = new Set<Counted['measures'][number]>(now?.measures);
  for (const { plus, minus } of changes.toReversed()) {
    for (const measure of plus) measures.delete(measure);
    for (const measure of minus) measures.add(measure);
  }
  return cell === undefined || measures.size === 0 ? null : { cell, measures: [...measures] };
};
