/**
 * Simulates orders of review on the project's own texts: `pnpm tagger:simulate-review [--runs=5] [--batches=3]
 * [--batch=200] [--seed-texts=400] [--pool=3000] [--held-out=1500] [--epochs=20] [--kind=written|everyday]`.
 */
import { featuresVersion } from '../features/read-features.ts';
import { readCollection } from '../learning/texts.ts';
import { compareCourses } from '../reviewing/compare-courses.ts';
import type { MeanOfRuns } from '../reviewing/compare-courses.ts';
import { orderNames } from '../reviewing/orders.ts';
import { poolKinds, ReviewSimulation } from '../reviewing/simulate-review.ts';
import type { PoolKind, SimulationSize } from '../reviewing/simulate-review.ts';
import { print } from '../print.ts';

function option(name: string): string | undefined {
  return process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function number(name: string, usual: number): number {
  const given = option(name);
  const value = given === undefined ? usual : Number(given);
  if (Number.isInteger(value) && value > 0) return value;
  process.stderr.write(`--${name}=${given}: a whole number above 0 is needed\n`);
  process.exit(2);
}

function interval({ value, low, high }: MeanOfRuns, digits: number): string {
  return `${value.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

function printComparison(simulation: ReviewSimulation, kind: PoolKind, size: SimulationSize): void {
  const rows = compareCourses(simulation.run(kind, orderNames));
  const counts = Array.from({ length: size.batches + 1 }, (_, i) => i * size.batch);
  const last = counts.at(-1)!;
  print(`\n## Pool: ${kind}\n`);
  print(
    `| order | ${counts.map((count) => `F1 of 32 after ${count}`).join(' | ')} | more than random after ${last} (95 %) | F1 of 17 after ${last}, more than random (95 %) | reviews to reach random's F1 of 32 after ${last} (95 %) |`,
  );
  print(`|---|${counts.map(() => '---|').join('')}---|---|---|`);
  for (const { order, macroOf32, macroOf17, gain, gainOf17, reviewsNeeded } of rows) {
    const cells = [
      order,
      ...macroOf32.map((f1) => f1.toFixed(3)),
      order === 'random' ? '' : interval(gain, 3),
      `${macroOf17.at(-1)!.toFixed(3)}${order === 'random' ? '' : `, ${interval(gainOf17, 3)}`}`,
      order === 'random' ? String(last) : reviewsNeeded ? interval(reviewsNeeded, 0) : `more than ${last}`,
    ];
    print(`| ${cells.join(' | ')} |`);
  }
}

const size: SimulationSize = {
  seedTexts: number('seed-texts', 400),
  pool: number('pool', 3000),
  heldOut: number('held-out', 1500),
  batch: number('batch', 200),
  batches: number('batches', 3),
  runs: number('runs', 5),
  epochs: number('epochs', 20),
};
const only = option('kind');
const kinds = poolKinds.filter((kind) => only === undefined || kind === only);
if (kinds.length === 0) {
  process.stderr.write(`--kind=${only}: written or everyday\n`);
  process.exit(2);
}
print(
  `${size.runs} repetitions: ${size.seedTexts} texts reviewed before, ${size.pool} wait, ${size.batch} reviewed between two trainings, ${size.heldOut} held out`,
);
const { texts, digest } = readCollection();
print(`of the project's ${texts.length} texts (${digest.slice(0, 12)}), features ${featuresVersion}`);
const simulation = new ReviewSimulation(texts, size);
for (const kind of kinds) printComparison(simulation, kind, size);
