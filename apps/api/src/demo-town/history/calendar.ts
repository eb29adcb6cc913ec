import type { DemoService } from '../places/demo-service.ts';
import type { Random } from '../random.ts';
import { periods, type Period } from './periods.ts';

const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;
/** Six months. */
export const daysOfHistory = 183;

/** Sunday first. People write least at the weekend. */
const weekdays = [0.55, 1.3, 1.2, 1.1, 1.1, 1, 0.6];
/** By hour of the day: a first peak at the office, a second one on the sofa. */
const hours = [
  0.15, 0.08, 0.04, 0.03, 0.04, 0.15, 0.4, 0.9, 1.3, 1.7, 1.8, 1.6, 1.3, 1.1, 1, 1.1, 1.2, 1.3, 1.6, 1.9, 2,
  1.7, 1, 0.4,
];
/** January first. */
const seasons: Readonly<Record<DemoService['season'], readonly number[]>> = {
  even: [1, 1, 1, 1, 1, 1, 0.9, 0.7, 1.1, 1, 1, 0.8],
  summer: [0.15, 0.15, 0.25, 0.5, 1, 2, 3, 3.2, 1.6, 0.6, 0.25, 0.15],
  term: [1, 1, 1.1, 1.1, 1.2, 1, 0.3, 0.25, 1.8, 1.3, 1, 0.8],
};
/** How much busier the platform is at the end than at its beginning, when few knew it. */
const growth = 2.2;

/** When things happen in the six months before the town is filled. */
export class Calendar {
  readonly #until: number;
  readonly #weights = new Map<string, readonly number[]>();

  constructor(until: Date) {
    this.#until = until.getTime();
  }

  get start(): Date {
    return new Date(this.#until - daysOfHistory * millisecondsPerDay);
  }

  /** Whether it is over when the town is filled. */
  has(time: Date): boolean {
    return time.getTime() < this.#until;
  }

  daysAgo(days: number): Date {
    return new Date(this.#until - days * millisecondsPerDay);
  }

  /** A moment at which somebody writes about a service, in a period if one is given. */
  moment(random: Random, season: DemoService['season'], period: Period | null = null): Date {
    const warm = period === 'summer' ? 'summer' : season;
    const { from, to } = period === null ? { from: daysOfHistory, to: 0 } : periods[period];
    const weights = this.#weightsOf(warm);
    const days = Array.from({ length: from - to }, (_, index) => from - index);
    return this.#onDay(
      random,
      random.weighted(days, (daysAgo) => weights[daysAgo - 1] ?? 0),
    );
  }

  /** So much later, at an hour at which people are awake; never before. */
  after(random: Random, time: Date, days: number): Date {
    const late = new Date(time.getTime() + Math.max(days, 0.01) * millisecondsPerDay);
    const asleep = (hours[late.getUTCHours()] ?? 1) < 0.2;
    return asleep ? new Date(late.getTime() + random.between(6, 9) * millisecondsPerHour) : late;
  }

  /** So many days later, on a working day between eight and four. */
  inOfficeHours(random: Random, time: Date, days: number): Date {
    const late = new Date(time.getTime() + Math.max(days, 0.02) * millisecondsPerDay);
    const hour = late.getUTCHours();
    if (hour >= 16) late.setUTCDate(late.getUTCDate() + 1);
    while (late.getUTCDay() % 6 === 0) late.setUTCDate(late.getUTCDate() + 1);
    const moved =
      hour < 8 || hour >= 16 || late.getTime() - time.getTime() > (days + 0.5) * millisecondsPerDay;
    if (moved) late.setUTCHours(8 + random.below(8), random.below(60), random.below(60));
    return late.getTime() > time.getTime() ? late : new Date(time.getTime() + 600_000);
  }

  /** The last day has the number 1. */
  #onDay(random: Random, daysAgo: number): Date {
    const start = this.#until - daysAgo * millisecondsPerDay;
    const hour = random.weighted(
      hours.map((_, offset) => offset),
      (offset) => hours[new Date(start + offset * millisecondsPerHour).getUTCHours()] ?? 0,
    );
    return new Date(start + (hour + random.next()) * millisecondsPerHour);
  }

  /** By days ago, from 1. */
  #weightsOf(season: DemoService['season']): readonly number[] {
    const known = this.#weights.get(season);
    if (known !== undefined) return known;
    const weights = Array.from({ length: daysOfHistory }, (_, index) => {
      const day = this.daysAgo(index + 0.5);
      const age = 1 - index / daysOfHistory;
      const grown = 1 + (growth - 1) * age;
      return (weekdays[day.getUTCDay()] ?? 1) * (seasons[season][day.getUTCMonth()] ?? 1) * grown;
    });
    this.#weights.set(season, weights);
    return weights;
  }
}
