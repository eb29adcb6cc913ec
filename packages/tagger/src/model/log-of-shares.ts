/** The logarithm of what all terms and "none of them" (score 0) come to: a score less this is the log of its share. */
export function logOfShares(scores: Float64Array): number {
  let largest = 0;
  for (const score of scores) largest = Math.max(largest, score);
  let sum = Math.exp(-largest);
  for (const score of scores) sum += Math.exp(score - largest);
  return largest + Math.log(sum);
}
