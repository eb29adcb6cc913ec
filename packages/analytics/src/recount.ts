import { countOf, type CountableInteraction } from './contribution-of.ts';
import { DeltaSum, type Cell, type CellChange, type Delta } from './delta.ts';
import type { MeasureId } from './measures.ts';

/**
 * The totals by cell, from scratch: reads the record once, in any order, and keeps only sums in memory.
 *
 * @returns the totals as the delta from nothing
 * @throws whatever reading throws, and what `countOf` throws on an impossible interaction
 */
export async function recount(
  interactions: AsyncIterable<CountableInteraction> | Iterable<CountableInteraction>,
): Promise<Delta<MeasureId>> {
  const sum = new DeltaSum<MeasureId>();
  for await (const interaction of interactions) {
    const counted = countOf(interaction);
    if (counted) sum.add(counted.cell, counted.measures, 1);
  }
  return sum.toDelta();
}

/** A cell and measure on which the live totals and the record disagree. */
export interface Drift extends Cell {
  readonly measure: string;
  readonly live: number;
  readonly recounted: number;
}

/** Every difference between the live totals and a recount, and nothing else; empty when they agree. */
export function drift(live: Iterable<CellChange>, recounted: Iterable<CellChange>): Drift[] {
  const both = new Map<string, Drift>();
  note(both, live, 'live');
  note(both, recounted, 'recounted');
  return [...both.values()].filter((each) => each.live !== each.recounted);
}

function note(both: Map<string, Drift>, totals: Iterable<CellChange>, column: 'live' | 'recounted'): void {
  for (const { day, service, department, district, channel, measure, change } of totals) {
    const key = JSON.stringify([day, service, department, district, channel, measure]);
    const where = { day, service, department, district, channel, measure };
    const known = both.get(key) ?? { ...where, live: 0, recounted: 0 };
    both.set(key, { ...known, [column]: known[column] + change });
  }
}
