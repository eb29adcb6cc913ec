import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { operations, Refused, type interactions as contract } from '@concivis/contracts';
import { termIds, type TermId } from '@concivis/framework';
import type { Client } from 'pg';
import { startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { BusyTown } from '../testing/busy-town.ts';
import { counted } from '../testing/counted.ts';
import type { Drift } from './day-sums.ts';
import { connectForRecount, recount } from './recount.ts';

let town: TestTown;
let busy: BusyTown;
let admin: TestPerson;
let client: Client;

beforeAll(async () => {
  town = await startTestTown();
  admin = await town.person('administrator');
  busy = new BusyTown(town);
  client = await connectForRecount(town.databaseUrl);
});
afterAll(async () => {
  await client.end();
  await town.stop();
});

const drifts = async (repair = false) => {
  const found: Drift[] = [];
  const { interactions } = await recount(client, { repair, onDrift: (drift) => found.push(drift) });
  return { found, interactions };
};

/** Being refused is part of life. */
const say = async (id: string, body: contract.ReviewTag) => {
  try {
    await admin.call(operations.interactions.reviewTag, { params: { id }, body });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
};

/** A reviewer says something about the tags of any interaction. */
const review = async () => {
  const [any] = await town.sql<{ id: string }>('SELECT id FROM interactions ORDER BY random() LIMIT 1');
  const verdict = (['confirmed', 'added', 'removed'] as const)[randomInt(3)] ?? 'added';
  await say(any?.id ?? '', { term: termIds[randomInt(termIds.length)] ?? 'data.volume', verdict });
};

/** A reviewer takes back what reviewers said of any tag. */
const takeBack = async () => {
  const [any] = await town.sql<{ id: string; term: TermId }>(
    `SELECT interaction_id AS id, term FROM tag_statements WHERE provenance = 'reviewer' ORDER BY random() LIMIT 1`,
  );
  if (any !== undefined) await say(any.id, { term: any.term, verdict: 'taken-back' });
};

/** As when the process dies while it counts. */
const endConnections = () =>
  town.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND application_name IN ('concivis work', 'concivis relay')`);

describe('the recount', () => {
  it('equals the live totals after 10,000 acts with corrections, hidings, erasures and lost connections', async () => {
    for (let batch = 0; batch < 40; batch += 1) {
      await busy.act(250);
      await Promise.all([busy.moderate(), review(), review(), takeBack()]);
      await busy.moderate();
      await busy.erase();
      if (batch % 10 === 5) await endConnections();
      // What is committed and not yet counted is no drift.
      if (batch % 13 === 0) expect((await drifts()).found).toEqual([]);
    }
    await counted(town);
    const { found, interactions } = await drifts();
    expect(found).toEqual([]);
    expect(interactions).toBeGreaterThanOrEqual(10_000);
    const [kinds] = await town.sql<{ retagged: number; excluded: number; reinstated: number }>(
      `SELECT count(*) FILTER (WHERE change ->> 'kind' = 'retagged')::int AS retagged,
              count(*) FILTER (WHERE change ->> 'kind' = 'excluded')::int AS excluded,
              count(*) FILTER (WHERE change ->> 'kind' = 'reinstated')::int AS reinstated FROM outbox`,
    );
    expect(Math.min(kinds?.retagged ?? 0, kinds?.excluded ?? 0, kinds?.reinstated ?? 0)).toBeGreaterThan(0);
  }, 60_000);

  it('finds what was lost, doubled or left over, says where, and repairs it', async () => {
    const [total] = await town.sql<{ cell_id: number; day: string; measure_id: number }>(
      `UPDATE totals SET amount = amount + 1
        WHERE (cell_id, day, measure_id) = (SELECT cell_id, day, measure_id FROM totals WHERE amount > 0 LIMIT 1)
       RETURNING cell_id, day::text, measure_id`,
    );
    await town.sql(
      'DELETE FROM counted_terms WHERE interaction_id = (SELECT interaction_id FROM counted_terms LIMIT 1)',
    );
    await town.sql(
      `UPDATE counted_interactions SET measures = measures[2:] WHERE interaction_id = (SELECT interaction_id FROM counted_interactions LIMIT 1)`,
    );
    const { found } = await drifts();
    expect(found.filter(({ place }) => place !== null)).toMatchObject([{ day: total?.day }]);
    expect(
      found.some(({ measure, live, recounted }) => measure.startsWith('term:') && live < recounted),
    ).toBe(true);
    expect(found.some(({ measure }) => measure === 'counted interactions')).toBe(true);
    expect((await drifts(true)).found).toEqual(found);
    expect((await drifts()).found).toEqual([]);
  }, 20_000);

  it('asks nothing while an answer is awaited, unless its connection is made for that', async () => {
    const ask = client.query.bind(client) as (...asked: unknown[]) => Promise<unknown>;
    let [awaited, most] = [0, 0];
    client.query = (async (...asked: unknown[]) => {
      most = Math.max(most, (awaited += 1));
      try {
        return await ask(...asked);
      } finally {
        awaited -= 1;
      }
    }) as never;
    try {
      await drifts();
    } finally {
      client.query = ask as never;
    }
    expect(most).toBeGreaterThan(0);
    expect(client.pipeline || most === 1).toBe(true);
  }, 20_000);

  it('builds all figures from nothing, while people go on', async () => {
    await town.sql('TRUNCATE totals, counted_interactions, counted_terms');
    const people = (async () => {
      for (let i = 0; i < 10; i += 1) await busy.act(20);
    })();
    await Promise.all([people, drifts(true)]);
    await counted(town);
    expect((await drifts()).found).toEqual([]);
  }, 20_000);
});
