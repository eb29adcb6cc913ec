import { normalQuantile, type Confidence, type Estimate } from './intervals.ts';

/** What two coders gave the same unit: a term and `none`, or true and false for one term. */
export type Pair<Code> = readonly [first: Code, second: Code];

/**
 * Cohen's kappa of two coders: their agreement beyond what their own habits would give by chance. 1 is full
 * agreement, 0 is chance. The interval uses the large-sample standard error and is cut off at -1 and 1.
 *
 * @param pairs one per unit that both coded
 * @returns null when there are no units, or when both coders always gave the same single code, where chance alone
 *   explains everything and kappa is not defined
 * @see Cohen 1960, Educational and Psychological Measurement 20, 37-46; Fleiss, Cohen & Everitt 1969,
 *   Psychological Bulletin 72, 323-327, for the standard error
 */
export function cohenKappa<Code>(
  pairs: readonly Pair<Code>[],
  confidence: Confidence = 0.95,
): Estimate | null {
  const codes = [...new Set(pairs.flat())];
  if (codes.length < 2) return null;
  const table = codes.map((one) => codes.map((two) => shareOf(pairs, one, two)));
  const first = table.map((row) => sumOf(row));
  const second = codes.map((_, k) => sumOf(table.map((row) => row[k] ?? 0)));
  const observed = sumOf(codes.map((_, k) => table[k]?.[k] ?? 0));
  const expected = sumOf(codes.map((_, k) => (first[k] ?? 0) * (second[k] ?? 0)));
  const value = (observed - expected) / (1 - expected);

  const terms = table.flatMap((row, k) =>
    row.map((share, m) => {
      const habits = (1 - value) * ((second[k] ?? 0) + (first[m] ?? 0));
      return share * (k === m ? 1 - habits : habits) ** 2;
    }),
  );
  const spread = Math.max(0, sumOf(terms) - (value - expected * (1 - value)) ** 2);
  const half = (normalQuantile(confidence) * Math.sqrt(spread / pairs.length)) / (1 - expected);
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}

/**
 * Krippendorff's alpha for nominal codes: 1 minus the disagreement observed over the disagreement expected by
 * chance. Takes any number of coders and any gaps. 1 is full agreement, 0 is chance, below 0 is systematic
 * disagreement.
 *
 * @param units the codes that each unit was given, null where a coder did not code it; units with fewer than two
 *   codes are left out, as nothing can be compared in them
 * @returns null when nothing can be compared, or when every code is the same, where alpha is not defined
 * @see Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"; Hayes & Krippendorff 2007, Communication
 *   Methods and Measures 1, 77-89
 */
export function krippendorffAlpha<Code>(units: readonly (readonly (Code | null)[])[]): number | null {
  const totals = new Map<Code, number>();
  let disagreement = 0;
  for (const unit of units) {
    const given = unit.filter((code) => code !== null);
    if (given.length < 2) continue;
    const counts = countsOf(given);
    for (const [code, count] of counts) {
      totals.set(code, (totals.get(code) ?? 0) + count);
      disagreement += (count * (given.length - count)) / (given.length - 1);
    }
  }
  const n = sumOf(totals.values());
  const byChance = sumOf([...totals.values()].map((count) => count * (n - count)));
  return byChance === 0 ? null : 1 - ((n - 1) * disagreement) / byChance;
}

function shareOf<Code>(pairs: readonly Pair<Code>[], one: Code, two: Code): number {
  return pairs.filter((pair) => pair[0] === one && pair[1] === two).length / pairs.length;
}

function countsOf<Code>(codes: readonly Code[]): Map<Code, number> {
  const counts = new Map<Code, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
