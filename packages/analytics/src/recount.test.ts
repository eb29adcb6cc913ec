import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyDelta } from './apply-delta.ts';
import { contributionOf, type CountableInteraction } from './contribution-of.ts';
import { differenceOf, mergeDeltas, reverseOf, type Delta } from './delta.ts';
import { drift, recount } from './recount.ts';
import { inSlice } from './slice.ts';
import { anyInteraction } from './testing/any-interaction.ts';

const record = fc.array(anyInteraction, { maxLength: 40 });

/** The deltas of a life: each interaction arrives, then is corrected, hidden or restored some times. */
const lives = fc.array(fc.array(anyInteraction, { minLength: 1, maxLength: 4 }), { maxLength: 15 });

function deltasOf(states: readonly CountableInteraction[]): Delta[] {
  const contributions: Delta[] = [[], ...states.map(contributionOf)];
  return states.map((_, i) => differenceOf(contributions[i] ?? [], contributions[i + 1] ?? []));
}

/** The same deltas in another order, cut into batches that are merged before they are folded. */
function shuffledBatches(deltas: readonly Delta[], order: readonly number[], size: number): Delta[] {
  const shuffled = deltas
    .map((delta, i) => ({ delta, rank: order[i % order.length] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ delta }) => delta);
  const batches: Delta[] = [];
  for (let i = 0; i < shuffled.length; i += size) batches.push(mergeDeltas(...shuffled.slice(i, i + size)));
  return batches;
}

const anyOrder = fc.array(fc.integer(), { minLength: 1, maxLength: 50 });
const anySize = fc.integer({ min: 1, max: 9 });

async function* streamed(interactions: readonly CountableInteraction[]) {
  for (const interaction of interactions) yield await Promise.resolve(interaction);
}

describe('live totals', () => {
  it('equal the recount, however the deltas of a busy history were shuffled and batched', async () => {
    await fc.assert(
      fc.asyncProperty(lives, anyOrder, anySize, async (histories, order, size) => {
        const batches = shuffledBatches(histories.flatMap(deltasOf), order, size);
        const live = batches.reduce<Delta>((totals, batch) => mergeDeltas(totals, batch), []);
        const recounted = await recount(streamed(histories.flatMap((states) => states.slice(-1))));
        expect(live).toEqual(recounted);
        expect(drift(live, recounted)).toEqual([]);
      }),
    );
  });

  it('of any slice equal the recount of that slice', async () => {
    const anySlice = fc.record(
      {
        from: fc.constantFrom('2026-03-02', '2026-03-03'),
        to: fc.constantFrom('2026-03-03', '2026-03-04'),
        service: fc.constantFrom(null, 'north', ''),
        channel: fc.constantFrom('web', 'desk'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(lives, anyOrder, anySize, anySlice, async (histories, order, size, slice) => {
        const batches = shuffledBatches(histories.flatMap(deltasOf), order, size);
        const live = batches.reduce((totals, batch) => applyDelta(totals, batch, slice), {});
        const recounted = await recount(histories.flatMap((states) => states.slice(-1)));
        const inside = recounted.filter((change) => inSlice(change, slice));
        expect(live).toEqual(applyDelta({}, inside));
      }),
    );
  });

  it('merge the same in any order and any grouping, and cancel with their reverse', () => {
    const delta = record.map((interactions) => mergeDeltas(...interactions.map(contributionOf)));
    fc.assert(
      fc.property(delta, delta, delta, (a, b, c) => {
        expect(mergeDeltas(mergeDeltas(a, b), c)).toEqual(mergeDeltas(a, mergeDeltas(b, c)));
        expect(mergeDeltas(a, b)).toEqual(mergeDeltas(b, a));
        expect(mergeDeltas(a, [])).toEqual(a);
        expect(mergeDeltas(a, reverseOf(a))).toEqual([]);
      }),
    );
  });
});

describe('drift', () => {
  it('lists a count that was lost, one that was doubled and one that should not be, and nothing else', () => {
    const cell = { day: '2026-03-01', service: 'a', department: null, district: null, channel: 'web' };
    const of = (measure: string, change: number) => ({ ...cell, measure, change });
    const live = [of('interactions', 3), of('type:idea.submitted', 2), of('replies.first', 1)];
    const recounted = [of('interactions', 3), of('type:idea.submitted', 1), of('term:data.quality', 1)];
    expect(drift(live, recounted)).toEqual([
      { ...cell, measure: 'type:idea.submitted', live: 2, recounted: 1 },
      { ...cell, measure: 'replies.first', live: 1, recounted: 0 },
      { ...cell, measure: 'term:data.quality', live: 0, recounted: 1 },
    ]);
  });

  it('tells a missing service from one whose id is the empty text', () => {
    const cell = { day: '2026-03-01', department: null, district: null, channel: 'web' };
    const of = (service: string | null) => [{ ...cell, service, measure: 'interactions', change: 1 }];
    expect(drift(of(null), of(''))).toHaveLength(2);
  });
});
