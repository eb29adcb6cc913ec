import type { CellChange } from './delta.ts';
import type { MeasureId } from './measures.ts';
import { inSlice, type Slice } from './slice.ts';

/** The sum of each measure over a slice; a measure that is not there is 0. A value: never changed in place. */
export type Totals = Readonly<Record<string, number>>;

/**
 * The totals after a delta. Changes outside the slice are left aside, so one delta serves every open page.
 *
 * @param delta changes of cells, as the projector made them or as a live message carries them
 * @returns the same object when nothing in the slice changed
 */
export function applyDelta(totals: Totals, delta: Iterable<CellChange>, slice: Slice = {}): Totals {
  let changed: Record<string, number> | undefined;
  for (const each of delta) {
    if (!inSlice(each, slice)) continue;
    changed ??= { ...totals };
    const sum = (changed[each.measure] ?? 0) + each.change;
    if (sum === 0) delete changed[each.measure];
    else changed[each.measure] = sum;
  }
  return changed ?? totals;
}

/** One measure of the totals. */
export function totalOf(totals: Totals, measure: MeasureId): number {
  return totals[measure] ?? 0;
}

/** Interactions of one UTC day, 'YYYY-MM-DD'. */
export interface DayVolume {
  readonly day: string;
  readonly interactions: number;
}

/**
 * The daily volume after a delta, for the days that it already has.
 *
 * @returns the same array when no day of it changed
 */
export function applyToVolume(
  volume: readonly DayVolume[],
  delta: Iterable<CellChange>,
  slice: Slice = {},
): readonly DayVolume[] {
  const changes = new Map<string, number>();
  for (const each of delta) {
    if (each.measure !== 'interactions' || !inSlice(each, slice)) continue;
    changes.set(each.day, (changes.get(each.day) ?? 0) + each.change);
  }
  if (!volume.some(({ day }) => changes.get(day))) return volume;
  return volume.map(({ day, interactions }) => ({
    day,
    interactions: interactions + (changes.get(day) ?? 0),
  }));
}
