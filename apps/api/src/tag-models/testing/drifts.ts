import { connectForRecount, recount } from '../../analytics/recount/recount.ts';
import type { TestTown } from '../../testing/test-town.ts';
import { settled } from './written-ideas.ts';

/** How many live figures differ from a recount of the whole record. */
export const drifts = async (town: TestTown): Promise<number> => {
  await settled(town);
  const client = await connectForRecount(town.databaseUrl);
  try {
    return (await recount(client, { repair: false, onDrift: (drift) => console.error(drift) })).drifts;
  } finally {
    await client.end();
  }
};
