import { middleOf, type Run } from '../load.ts';
import type { Line } from '../table.ts';
import { measureLag, wantedShare } from './dashboard-lag.ts';
import { measureIngest, type Ingest } from './ingest-rate.ts';
import { openBareWriters, openProductWriters } from './writers.ts';

interface Settings {
  readonly rounds: number;
  readonly seconds: number;
  /** Whether row 12 is wanted too. It rests on row 13, which is always measured. */
  readonly withLag: boolean;
}

const rateLine = (bare: Run, product: Run): Line => ({
  number: '13',
  what: 'tags in and counted, 100 a transaction',
  ratio: product.perSecond / bare.perSecond,
  cpuRatio: product.cpu / bare.cpu,
  floor: 0.25,
  goal: 0.5,
  bare,
  product,
});

const lagLine = (bare: Run, product: Run & { share: number }): Line => ({
  number: '12',
  what: `seconds to a dashboard (p99), at ${product.share.toFixed(3)} × bare`,
  ratio: product.p99 / 1_000,
  cpuRatio: Number.NaN,
  floor: 5,
  goal: 1,
  bare,
  product,
  ...(product.share < wantedShare
    ? {
        proviso: `the goal is stated for ingest at ${wantedShare} × bare; ${product.share.toFixed(3)} is the highest share that was sustained without a growing lag`,
      }
    : {}),
});

/** Rows 12 and 13. */
export const measureIngestLines = async (
  databaseUrl: string,
  place: Omit<Ingest, 'writers'>,
  { rounds, seconds, withLag }: Settings,
  say: (text: string) => void,
): Promise<Line[]> => {
  const writers = {
    bare: await openBareWriters(databaseUrl),
    product: await openProductWriters(databaseUrl),
  };
  try {
    const ingest = { ...place, writers };
    say('Measuring 13: tags in and counted');
    const runs = await measureIngest(ingest, { rounds, seconds });
    const [bare, product] = [middleOf(runs.bare), middleOf(runs.product)];
    if (!withLag) return [rateLine(bare, product)];
    say('Measuring 12: from a tag to a dashboard');
    const rates = { bare: bare.perSecond, product: product.perSecond };
    const lag = await measureLag(ingest, rates, 3 * seconds, say);
    return [lagLine(bare, lag), rateLine(bare, product)];
  } finally {
    await writers.bare.close();
    await writers.product.close();
  }
};
