import type { Pool } from 'pg';
import { rowsAhead } from '../../apps/api/src/platform/outbox/outbox.queries.ts';
import { median, quantile, type Run } from '../load.ts';
import { cpuSoFar, type Server } from '../servers.ts';
import { tagsInBatch } from './tagged-acts.ts';
import { writeFor, type Writers } from './writers.ts';

/** What the measures of ingest work with. */
export interface Ingest {
  readonly pool: Pool;
  readonly postmaster: number;
  readonly servers: { readonly bare: Server; readonly product: Server };
  readonly writers: { readonly bare: Writers; readonly product: Writers };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when a consumer has passed everything that is committed. */
const passed = async (pool: Pool, consumer: string, look: number): Promise<void> => {
  for (;;) {
    const { rows } = await pool.query<{ ahead: number }>({ ...rowsAhead, values: [consumer] });
    if (rows[0]?.ahead === 0) return;
    await pause(look);
  }
};

/** Resolves when every consumer is done, so that whatever is measured next has the machine for itself. */
export const atRest = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<{ name: string }>('SELECT name FROM consumers');
  for (const { name } of rows) await passed(pool, name, 100);
};

/** CPU microseconds that a server, PostgreSQL and the writers here have used. */
const cpuOfAll = ({ postmaster }: Ingest, server: Server): number => {
  const { user, system } = process.cpuUsage();
  return cpuSoFar(server, postmaster) + user + system;
};

/** Tags a second, from the first insert until they are counted. Latencies are of a batch, up to its commit. */
const rateOf = async (ingest: Ingest, name: 'bare' | 'product', seconds: number): Promise<Run> => {
  const since = new Date();
  const cpuBefore = cpuOfAll(ingest, ingest.servers[name]);
  const start = performance.now();
  const batches = await writeFor(seconds, ingest.writers[name]);
  if (name === 'product') await passed(ingest.pool, 'projector', 20);
  const elapsed = performance.now() - start;
  const tags = batches.length * tagsInBatch;
  const cpu = (cpuOfAll(ingest, ingest.servers[name]) - cpuBefore) / tags;
  if (name === 'product') await checkTags(ingest.pool, since, tags);
  const times = batches.map(({ begunAt, doneAt }) => doneAt - begunAt);
  return {
    perSecond: (tags / elapsed) * 1_000,
    p50: median(times),
    p99: quantile(times, 0.99),
    cpu,
    failed: 0,
  };
};

/** That the product has stored as many tags as it was given: otherwise the rates would be of different work. */
const checkTags = async (pool: Pool, since: Date, written: number): Promise<void> => {
  const { rows } = await pool.query<{ tags: number }>(
    'SELECT sum(jsonb_array_length(tags))::int AS tags FROM interactions WHERE occurred_at >= $1',
    [since],
  );
  if (rows[0]?.tags !== written) throw new Error(`${written} tags were written, and ${rows[0]?.tags} stored`);
};

/**
 * Row 13. A row is a tag for both. Bare: inserted raw, with an upsert of its rollup in the same transaction, 100 in a
 * statement. Product: recorded with its interaction by the product's verb, 56 interactions with 100 tags in a
 * transaction, and counted when the projector of the running server has passed it. The CPU is that of the writers too.
 */
export const measureIngest = async (
  ingest: Ingest,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<{ bare: Run[]; product: Run[] }> => {
  const runs: { bare: Run[]; product: Run[] } = { bare: [], product: [] };
  for (const name of ['bare', 'product'] as const) await rateOf(ingest, name, 0.5);
  await atRest(ingest.pool);
  // The record was loaded past the outbox, which was known to be empty until now: PostgreSQL learns by itself within
  // a minute that it is not.
  await ingest.pool.query('ANALYZE');
  for (let round = 0; round < rounds; round += 1) {
    runs.bare.push(await rateOf(ingest, 'bare', seconds));
    runs.product.push(await rateOf(ingest, 'product', seconds));
    await atRest(ingest.pool);
  }
  return runs;
};
