import type { Pool } from 'pg';
import { median, quantile } from '../load.ts';
import type { Server } from '../servers.ts';
import { watchTown } from './acting-town.ts';
import { measurePages } from './pages.ts';

/** What the product commits itself to, whatever a bare server does. Milliseconds. */
export interface Commitment {
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  /** That p95 stays below; null for what is only shown. */
  readonly below: number | null;
  readonly count: number;
}

const perSecond = 50;

const commitment = (what: string, times: readonly number[], below: number | null): Commitment => ({
  what,
  p50: median(times),
  p95: quantile(times, 0.95),
  below,
  count: times.length,
});

/** Measures the product alone. */
export const measureCommitments = async (
  server: Server,
  pool: Pool,
  seconds: number,
): Promise<Commitment[]> => {
  const town = await watchTown(server, pool, { perSecond, seconds: 5 * seconds });
  if (town.refused > 0) throw new Error(`${town.refused} acts were refused`);
  const at = `at ${town.perSecond.toFixed(0)} acts/s`;
  const pages = await measurePages(server, pool, 25 * seconds);
  return [
    commitment(`dashboard request, ${at}`, town.snapshots, 500),
    commitment(`act to visible, ${at}`, town.visible, 500),
    commitment(`act to its model tags visible, ${at}`, town.modelTags, null),
    commitment(`act answered, ${at}`, town.answers, null),
    ...pages.map(({ page, times }) => commitment(`HTML of ${page}, light load`, times, 50)),
  ];
};

/** The commitments as text. */
export const commitmentsText = (commitments: readonly Commitment[]): string =>
  [
    '\ncommitments (product alone)                      p50 ms  p95 ms  below          of',
    ...commitments.map(({ what, p50, p95, below, count }) => {
      const kept = below === null ? '' : p95 < below ? 'kept' : 'BROKEN';
      return [
        what.padEnd(47),
        p50.toFixed(1).padStart(7),
        p95.toFixed(1).padStart(7),
        String(below ?? '').padStart(6),
        kept.padEnd(6),
        String(count).padStart(5),
      ].join(' ');
    }),
  ].join('\n');
