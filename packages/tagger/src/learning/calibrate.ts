/** A score with its truth. */
export interface ScoredTruth {
  readonly score: number;
  readonly truth: boolean;
  /** How many texts in use it stands for. */
  readonly weight: number;
}

/** Probability = 1 / (1 + exp(-(slope * score + shift))). */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** A probability put through a calibration, whose score is then the logarithm of the odds. */
export function recalibrated(probability: number, { slope, shift }: Calibration): number {
  if (probability <= 0 || probability >= 1) return probability;
  return 1 / (1 + Math.exp(-(slope * Math.log(probability / (1 - probability)) + shift)));
}

/** Platt's calibration by Newton steps, pulled towards slope 1 and shift 0 where there is little evidence. */
export function calibrate(scored: readonly ScoredTruth[], pull = 5): Calibration {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 50; round += 1) {
    let gs = pull * (slope - 1);
    let gh = pull * 0.2 * shift;
    let ss = pull;
    let sh = 0;
    let hh = pull * 0.2;
    for (const { score, truth, weight } of scored) {
      const p = 1 / (1 + Math.exp(-(slope * score + shift)));
      const g = weight * (p - (truth ? 1 : 0));
      const h = weight * Math.max(p * (1 - p), 1e-9);
      gs += g * score;
      gh += g;
      ss += h * score * score;
      sh += h * score;
      hh += h;
    }
    const determinant = ss * hh - sh * sh;
    const stepSlope = (hh * gs - sh * gh) / determinant;
    const stepShift = (ss * gh - sh * gs) / determinant;
    slope -= Math.max(-1, Math.min(1, stepSlope));
    shift -= Math.max(-2, Math.min(2, stepShift));
    if (Math.abs(stepSlope) + Math.abs(stepShift) < 1e-9) break;
  }
  return { slope, shift };
}
