import type { DayVolume } from '@concivis/analytics';

/** One bar of the chart: some days in a row, both inclusive. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly interactions: number;
}

/** More days than this are shown in bars of seven: thinner ones cannot be told apart. */
const mostDailyBars = 92;
const daysOfWeek = 7;

export const isDaily = (volume: readonly DayVolume[]): boolean => volume.length <= mostDailyBars;

/** A day a bar, or seven; counted back from the last day, so that the newest bar is whole and only the first may be shorter. */
export const barsOf = (volume: readonly DayVolume[]): Bar[] => {
  const size = isDaily(volume) ? 1 : daysOfWeek;
  const bars: Bar[] = [];
  for (let end = volume.length; end > 0; end -= size) {
    const days = volume.slice(Math.max(0, end - size), end);
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) break;
    const interactions = days.reduce((sum, day) => sum + day.interactions, 0);
    bars.unshift({ from: first.day, to: last.day, interactions });
  }
  return bars;
};

/** The top of the scale: 1, 2, 4, 5 or 10 times a power of ten, at least 4, so that its half is a whole number. */
export const topOf = (most: number): number => {
  if (most <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 4, 5, 10].find((each) => each * power >= most) ?? 10;
  const top = step * power;
  return top % 2 === 0 ? top : top * 2;
};

/** The top of a scale of shares, of 1: enough for the largest, and a round percentage. */
export const topShareOf = (most: number): number =>
  [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8].find((top) => top >= most) ?? 1;
