/**
 * Small cells are never shown: a count of people from 1 to `threshold - 1` is withheld, and so are as many
 * further cells as it takes that nobody can work it out from the totals. Zero is shown, since that nobody of a
 * group took part is what the figure is for and says nothing about any participant.
 *
 * What this protects is one published table with its totals. Two tables that overlap (all districts, then all but
 * one; today, then yesterday) can still be subtracted from one another: publish a fixed set of them.
 *
 * @see Willenborg & de Waal 2001, "Elements of Statistical Disclosure Control", chapter 5
 */
export const smallCellThreshold = 5;

/** A count that is shown, or null where it is withheld. Why it is withheld is deliberately not said. */
export type Shown = number | null;

/** A list of groups with its total, as it may be shown. */
export interface ShownList {
  readonly cells: readonly Shown[];
  readonly total: Shown;
}

/**
 * Withholds what must not be shown of a list of groups that add up to a published total.
 *
 * Where the small cells do not protect one another ({@link hidesEnough}), the smallest other groups are withheld
 * with them; where that is not enough, the total is.
 *
 * @param counts whole numbers of people, 0 or more
 * @throws RangeError otherwise, or when the threshold is not a whole number above 1
 */
export function suppressList(counts: readonly number[], threshold: number = smallCellThreshold): ShownList {
  assertCounts(counts, threshold);
  const total = sumOf(counts);
  const all = [...counts.keys()];
  const withheld = new Set(all.filter((i) => isSmall(counts[i] ?? 0, threshold)));
  if (withheld.size === 0) return { cells: [...counts], total };
  const others = all
    .filter((i) => !withheld.has(i) && counts[i] !== 0)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const isSafe = () =>
    hidesEnough(
      [...withheld].map((i) => counts[i] ?? 0),
      threshold,
    );
  for (const other of others) {
    if (isSafe()) break;
    withheld.add(other);
  }
  return {
    cells: counts.map((count, i) => (withheld.has(i) ? null : count)),
    total: isSafe() ? total : null,
  };
}

/** Whether a count is small enough to be withheld by itself. */
export function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/**
 * Whether withheld counts keep each other safe although everybody can work out their sum: they are at least two,
 * their sum is itself no small cell, and it is not so low (all 1) or so high (all just under the threshold) that
 * only one set of small cells has it.
 */
export function hidesEnough(withheld: readonly number[], threshold: number): boolean {
  const sum = sumOf(withheld);
  const highest = withheld.length * (threshold - 1);
  const isAmbiguous =
    sum > withheld.length && (sum < highest || withheld.some((count) => count >= threshold));
  return withheld.length >= 2 && sum >= threshold && isAmbiguous;
}

/** @throws RangeError when one is not a whole number of people, or the threshold makes no sense */
export function assertCounts(counts: readonly number[], threshold: number): void {
  const wrong = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined) throw new RangeError(`${wrong} is not a number of people`);
  if (!Number.isSafeInteger(threshold) || threshold < 2) throw new RangeError(`${threshold} is no threshold`);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
