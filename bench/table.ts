import type { Run } from './load.ts';

/** One line of the table. */
export interface Line {
  readonly number: string;
  readonly what: string;
  /** Product ÷ bare; seconds where the goal is one in seconds. */
  readonly ratio: number;
  readonly cpuRatio: number;
  readonly floor: number;
  readonly goal: number;
  readonly bare: Run;
  readonly product: Run;
  /** Why reaching floor or goal is not what it should be, if so. */
  readonly proviso?: string;
}

const verdict = ({ ratio, floor, goal, proviso }: Line): string => {
  const lessIsBetter = floor > goal;
  const reached = (mark: number) => (lessIsBetter ? ratio <= mark : ratio >= mark);
  const star = proviso === undefined ? '' : '*';
  if (reached(goal)) return `goal${star}`;
  return reached(floor) ? `floor${star}` : 'BELOW';
};

/** Empty for what was not measured. */
const figure = (value: number, digits: number): string => (Number.isNaN(value) ? '' : value.toFixed(digits));

const headings =
  '\nrow  what                                        × bare  floor  goal         bare/s  product/s  p50 ms  p99 ms  CPU ×  failed';

const rowOf = (line: Line): string =>
  [
    line.number.padEnd(4),
    line.what.padEnd(43),
    figure(line.ratio, 2).padStart(6),
    figure(line.floor, 2).padStart(6),
    figure(line.goal, 2).padStart(5),
    verdict(line).padEnd(6),
    figure(line.bare.perSecond, 0).padStart(7),
    figure(line.product.perSecond, 0).padStart(10),
    figure(line.product.p50, 1).padStart(7),
    figure(line.product.p99, 1).padStart(7),
    figure(line.cpuRatio, 2).padStart(6),
    String(line.product.failed + line.bare.failed).padStart(7),
  ].join(' ');

/** The table as text. */
export const tableOf = (lines: readonly Line[]): string => {
  const provisos = lines.flatMap(({ number, proviso }) =>
    proviso === undefined ? [] : [`* ${number}: ${proviso}`],
  );
  return [headings, ...lines.map(rowOf), ...provisos].join('\n');
};
