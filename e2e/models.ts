import { smallModel, storeModel } from '@concivis/api/stored-model';
import type { tagModels } from '@concivis/contracts';
import type { Account } from './residents.ts';
import type { Town } from './town.ts';

const figure = (value: number) => ({ value, low: value - 0.04, high: value + 0.04 });
const by = (difference: number) => ({
  running: figure(0.6),
  proposed: figure(0.6 + difference),
  difference: { value: difference, low: difference - 0.02, high: difference + 0.02 },
});
const over = (difference: number) => ({ macro: by(difference), micro: by(0) });

/** Better on the texts of the town, unchanged on the others; made with few reviews by one person. */
const comparison = (running: string): tagModels.Comparison => ({
  running,
  reviewed: {
    texts: 200,
    trainedOn: 160,
    heldOut: 40,
    reviewers: 1,
    reviews: 210,
    byTerm: [{ term: 'data.issues', stands: 120, removed: 90 }],
    cautions: [{ kind: 'one-reviewer', share: 1 }],
  },
  onReviewed: {
    texts: 40,
    categories: over(0.06),
    terms: over(0.05),
    byTerm: [
      { term: 'data.issues', texts: 25, running: 0.5, proposed: 0.7 },
      { term: 'data.quality', texts: 4, running: 0.5, proposed: 0.4 },
    ],
  },
  onShipped: { texts: 4_000, categories: over(0), terms: over(0), byTerm: [] },
});

/** Models that wait for a decision, each another one that reads texts in its own way. @returns their versions, oldest first */
export const proposeModels = async (
  { sql }: Town,
  administrator: Account,
  { count, running }: { count: number; running: string },
): Promise<string[]> => {
  const versions: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const clock = { now: () => new Date(Date.now() + place) };
    const file = smallModel(120 + 20 * place);
    versions.push(
      await storeModel({ sql, clock }, { accountId: administrator.id }, file, comparison(running)),
    );
  }
  return versions;
};
