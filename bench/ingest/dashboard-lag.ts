import type { Pool } from 'pg';
import { Dashboard } from '../dashboard.ts';
import { median, quantile, type Run } from '../load.ts';
import { atRest, type Ingest } from './ingest-rate.ts';
import { tagsInBatch } from './tagged-acts.ts';
import { writeAtPace, type WrittenBatch } from './writers.ts';

/** How long tags take to a dashboard while they come at a steady rate. */
export interface Lag extends Run {
  /** Of the bare server's rate of ingest. */
  readonly share: number;
}

/** The share of the bare rate that the goal is stated for. */
export const wantedShare = 0.5;

/** What part of its own highest rate the product is asked to sustain, after it did not sustain {@link wantedShare}. */
const partsOfOwnRate = [0.95, 0.85, 0.75, 0.65, 0.55, 0.45, 0.35, 0.25];

/** Milliseconds from sending the commit of each batch until a dashboard has heard of its last tag, in order of time. */
const lagsOf = async (
  pool: Pool,
  dashboard: Dashboard,
  batches: readonly WrittenBatch[],
): Promise<number[]> => {
  const { rows } = await pool.query<{ interaction_id: string; position: number }>(
    'SELECT interaction_id, position::float8 AS position FROM outbox WHERE interaction_id = ANY($1::uuid[])',
    [batches.map(({ last }) => last)],
  );
  const positions = new Map(rows.map((row) => [row.interaction_id, row.position]));
  return batches
    .toSorted((a, b) => a.sentAt - b.sentAt)
    .map(({ last, sentAt }) => dashboard.heardAt(positions.get(last)) - sentAt);
};

interface Trial {
  readonly lags: readonly number[];
  readonly perSecond: number;
  readonly sustained: boolean;
}

/** One steady rate. It is sustained when it was written in time and the last tags waited no longer than the first. */
const tryRate = async (
  ingest: Ingest,
  tagsPerSecond: number,
  seconds: number,
  say: (text: string) => void,
): Promise<Trial> => {
  const dashboard = await Dashboard.open(ingest.servers.product);
  try {
    const start = performance.now();
    const batches = await writeAtPace(tagsPerSecond / tagsInBatch, seconds, ingest.writers.product);
    const perSecond = ((batches.length * tagsInBatch) / (performance.now() - start)) * 1_000;
    await atRest(ingest.pool);
    // News are gathered for a moment before they are told.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const lags = await lagsOf(ingest.pool, dashboard, batches);
    const third = Math.floor(lags.length / 3);
    const [first, last] = [median(lags.slice(0, third)), median(lags.slice(-third))];
    const sustained = perSecond >= 0.97 * tagsPerSecond && last <= 1.5 * first + 100;
    say(
      `  ${tagsPerSecond.toFixed(0)} tags/s asked, ${perSecond.toFixed(0)} written, lag ${first.toFixed(0)} ms at first, ` +
        `${last.toFixed(0)} ms at last${sustained ? '' : ': not sustained'}`,
    );
    return { lags, perSecond, sustained };
  } finally {
    dashboard.close();
  }
};

/** Row 12, at half of the bare rate, or at the highest share of it that the product sustains. */
export const measureLag = async (
  ingest: Ingest,
  rates: { bare: number; product: number },
  seconds: number,
  say: (text: string) => void,
): Promise<Lag> => {
  const shares = partsOfOwnRate.map((part) => (part * rates.product) / rates.bare);
  for (const share of [wantedShare, ...shares.filter((each) => each < wantedShare)]) {
    const { lags, perSecond, sustained } = await tryRate(ingest, share * rates.bare, seconds, say);
    if (!sustained) continue;
    return {
      share,
      perSecond,
      p50: median(lags),
      p99: quantile(lags, 0.99),
      cpu: Number.NaN,
      failed: 0,
    };
  }
  throw new Error('The product sustains no rate of ingest');
};
