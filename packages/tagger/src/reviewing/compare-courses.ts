import type { OrderName } from './orders.ts';
import type { Course, Reached } from './simulate-review.ts';

/** A mean over repetitions with its 95 % interval (Student's t); `NaN` bounds with fewer than two repetitions. */
export interface MeanOfRuns {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Quantiles of Student's t for two-sided 95 % by degrees of freedom, from 1. */
const tQuantiles = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262];
const tBeyond = 2.262;

/** The mean of values and how far it may be off. */
export function meanOfRuns(values: readonly number[]): MeanOfRuns {
  const n = values.length;
  const value = values.reduce((sum, each) => sum + each, 0) / n;
  const variance = values.reduce((sum, each) => sum + (each - value) ** 2, 0) / (n - 1);
  const half = (tQuantiles[n - 2] ?? tBeyond) * Math.sqrt(variance / n);
  return { value, low: value - half, high: value + half };
}

/** How one order did beside the random one, at equal numbers of reviewed texts. */
export interface OrderComparison {
  readonly order: OrderName;
  /** Mean macro F1 over 32 terms, at the beginning and after each batch. */
  readonly macroOf32: readonly number[];
  readonly macroOf17: readonly number[];
  /** Macro F1 over 32 terms at the end, less that of the random order in the same repetition. */
  readonly gain: MeanOfRuns;
  readonly gainOf17: MeanOfRuns;
  /** Reviews until the F1 over 32 terms is reached that the random order has at its end; null where a repetition never did. */
  readonly reviewsNeeded: MeanOfRuns | null;
}

/**
 * Sets each order beside the random one of the same repetition.
 *
 * @throws RangeError when the random order is missing
 */
export function compareCourses(courses: readonly Course[]): OrderComparison[] {
  const randoms = new Map(
    courses.filter(({ order }) => order === 'random').map((course) => [course.run, course]),
  );
  const names = [...new Set(courses.map(({ order }) => order))];
  return names.map((order) => {
    const own = courses.filter((course) => course.order === order);
    const pairs = own.map((course) => {
      const random = randoms.get(course.run);
      if (!random) throw new RangeError(`Repetition ${course.run} has no random order to compare with`);
      return { course: course.reached, random: random.reached };
    });
    const needed = pairs.map(({ course, random }) => reviewsToReach(course, random.at(-1)!.macroOf32));
    return {
      order,
      macroOf32: meansOf(own, ({ macroOf32 }) => macroOf32),
      macroOf17: meansOf(own, ({ macroOf17 }) => macroOf17),
      gain: meanOfRuns(
        pairs.map(({ course, random }) => course.at(-1)!.macroOf32 - random.at(-1)!.macroOf32),
      ),
      gainOf17: meanOfRuns(
        pairs.map(({ course, random }) => course.at(-1)!.macroOf17 - random.at(-1)!.macroOf17),
      ),
      reviewsNeeded: needed.every((count) => count !== null) ? meanOfRuns(needed) : null,
    };
  });
}

function meansOf(courses: readonly Course[], figure: (reached: Reached) => number): number[] {
  return courses[0]!.reached.map(
    (_, i) => courses.reduce((sum, { reached }) => sum + figure(reached[i]!), 0) / courses.length,
  );
}

/** Reviews after the beginning until an F1 is first reached, in a straight line between two trainings; null when it never is. */
export function reviewsToReach(reached: readonly Reached[], wanted: number): number | null {
  const start = reached[0]!.reviewed;
  if (reached[0]!.macroOf32 >= wanted) return 0;
  for (let i = 1; i < reached.length; i += 1) {
    const before = reached[i - 1]!;
    const after = reached[i]!;
    if (after.macroOf32 < wanted) continue;
    const part = (wanted - before.macroOf32) / (after.macroOf32 - before.macroOf32);
    return before.reviewed + part * (after.reviewed - before.reviewed) - start;
  }
  return null;
}
