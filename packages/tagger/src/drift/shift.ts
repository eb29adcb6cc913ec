/** How far a figure moved between two windows, and from where on that says something. */
export interface Shift {
  /** In the unit of the measure. */
  readonly value: number;
  /** A value beyond this is more than chance and more than trifling. */
  readonly threshold: number;
}

/**
 * The standard normal value that a share `tail` of all values lies above, for a tail below one half.
 *
 * @see Abramowitz & Stegun 1964, 26.2.23: off by less than 0.00045
 */
export function upperNormal(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  return (
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
  );
}

/**
 * The chi-square value that a share `tail` of all values lies above: exact for one degree of freedom as far as
 * `upperNormal` is, else Wilson & Hilferty's cube (PNAS 1931, 17, 684-688).
 */
export function upperChiSquare(tail: number, freedom: number): number {
  if (freedom === 1) return upperNormal(tail / 2) ** 2;
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + upperNormal(tail) * Math.sqrt(spread)) ** 3;
}

/** Texts that a bin must be expected to hold in the smaller window; rarer bins are put together. */
const fewestExpected = 10;

/**
 * The population stability index of two windows counted over the same bins, `Σ (c - r) · ln(c / r)` over the bins'
 * shares, and its threshold: without any shift it is about `(1/n + 1/m) · χ²` with one degree of freedom less than bins.
 * Bins that are expected to hold fewer than ten texts in the smaller window are put together first, and half a text is
 * added to each bin so that an empty one is not infinitely far.
 *
 * @param tail how often chance alone may go beyond the threshold
 * @param least the smallest index that is worth a word; 0.1 is the usual "some shift", 0.25 "a large one"
 * @returns null when fewer than two bins are left
 * @see Yurdakul & Naranjo 2020, Journal of Risk Model Validation 14(4), 89-100, for the distribution
 */
export function stabilityShift(
  reference: readonly number[],
  current: readonly number[],
  tail: number,
  least: number,
): Shift | null {
  const bins = joinRareBins(reference, current);
  if (bins.length < 2) return null;
  const n = sum(bins.map((bin) => bin.reference));
  const m = sum(bins.map((bin) => bin.current));
  const value = sum(
    bins.map((bin) => {
      const r = (bin.reference + 0.5) / (n + bins.length / 2);
      const c = (bin.current + 0.5) / (m + bins.length / 2);
      return (c - r) * Math.log(c / r);
    }),
  );
  const chance = (1 / n + 1 / m) * upperChiSquare(tail, bins.length - 1);
  return { value, threshold: Math.max(least, chance) };
}

interface PairedBin {
  reference: number;
  current: number;
}

function joinRareBins(reference: readonly number[], current: readonly number[]): PairedBin[] {
  const n = sum(reference);
  const m = sum(current);
  const smaller = Math.min(n, m) / (n + m);
  const rare: PairedBin = { reference: 0, current: 0 };
  const bins: PairedBin[] = [];
  for (const [i, count] of reference.entries()) {
    const bin = { reference: count, current: current[i] ?? 0 };
    if ((bin.reference + bin.current) * smaller >= fewestExpected) bins.push(bin);
    else {
      rare.reference += bin.reference;
      rare.current += bin.current;
    }
  }
  if ((rare.reference + rare.current) * smaller >= fewestExpected) return [...bins, rare];
  const last = bins.at(-1);
  if (last) {
    last.reference += rare.reference;
    last.current += rare.current;
  }
  return bins;
}

/** A mean with what its uncertainty follows from. */
export interface SampleMean {
  readonly mean: number;
  readonly variance: number;
  readonly n: number;
}

/**
 * The difference of two means, current less reference, and the size beyond which it is more than chance: `z` standard
 * errors, `√(v₁/n₁ + v₂/n₂)`, two-sided. Both variances are taken to be at least what one differing text would give, so
 * that a window in which all are the same claims no certainty.
 */
export function meanShift(reference: SampleMean, current: SampleMean, tail: number, least: number): Shift {
  const part = ({ variance, n }: SampleMean) => Math.max(variance, 1 / n / n) / n;
  const error = Math.sqrt(part(reference) + part(current));
  return {
    value: current.mean - reference.mean,
    threshold: Math.max(least, upperNormal(tail / 2) * error),
  };
}

/** The same for two shares `count / of`, with their common share in the standard error. */
export function shareShift(
  reference: { readonly count: number; readonly of: number },
  current: { readonly count: number; readonly of: number },
  tail: number,
  least: number,
): Shift {
  const common = (reference.count + current.count + 1) / (reference.of + current.of + 2);
  const error = Math.sqrt(common * (1 - common) * (1 / reference.of + 1 / current.of));
  return {
    value: current.count / current.of - reference.count / reference.of,
    threshold: Math.max(least, upperNormal(tail / 2) * error),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
