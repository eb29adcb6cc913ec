import { logOfShares } from '../model/log-of-shares.ts';
import { seededRandom, shuffled } from './random.ts';

/** A text as numbers: rows of known features with their weighed values, and which terms it carries. */
export interface Example {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** 1 where the term is carried, else 0; in the order of the terms. */
  readonly targets: Uint8Array;
  /** How much the example counts. */
  readonly weight: number;
}

/** What steers learning; chosen by cross-validation and written in the configuration file. */
export interface LearningSettings {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of weights towards zero, for each example. */
  readonly l2: number;
}

/** Weights (a row of terms a feature) and biases. */
export interface LearntWeights {
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

/**
 * Learns to share a text out among its terms (softmax, with "none of them" as one more choice) by stochastic gradient
 * descent with a step a feature (AdaGrad), averaged over the last half of the passes. Terms that compete for a text
 * explain each other away, which carried over to unseen kinds of text better than a yes or no a term did.
 * The same settings and examples give the same numbers, bit for bit.
 *
 * @param passed called after every pass through the examples
 */
export function learnWeights(
  examples: readonly Example[],
  rows: number,
  terms: number,
  settings: LearningSettings,
  passed: () => void,
): LearntWeights {
  const state = new Descent(rows, terms, settings);
  const random = seededRandom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const example of shuffled(examples, random)) state.step(example);
    if (epoch >= settings.epochs / 2) state.remember();
    passed();
  }
  return state.average();
}

class Descent {
  readonly #terms: number;
  readonly #settings: LearningSettings;
  readonly #weights: Float32Array;
  /** How much each row was pushed so far: the more, the smaller its steps. */
  readonly #pushed: Float32Array;
  readonly #bias: Float64Array;
  readonly #biasPushed: Float64Array;
  readonly #sum: Float32Array;
  readonly #biasSum: Float64Array;
  readonly #gradient: Float64Array;
  #remembered = 0;

  constructor(rows: number, terms: number, settings: LearningSettings) {
    this.#terms = terms;
    this.#settings = settings;
    this.#weights = new Float32Array(rows * terms);
    this.#pushed = new Float32Array(rows).fill(1e-2);
    this.#bias = new Float64Array(terms).fill(-2);
    this.#biasPushed = new Float64Array(terms).fill(1e-2);
    this.#sum = new Float32Array(rows * terms);
    this.#biasSum = new Float64Array(terms);
    this.#gradient = new Float64Array(terms);
  }

  step(example: Example): void {
    this.#score(example);
    this.#compare(example);
    this.#move(example);
  }

  /** Sets the gradient to the scores of all terms. */
  #score({ rows, values }: Example): void {
    const terms = this.#terms;
    const weights = this.#weights;
    const gradient = this.#gradient;
    gradient.set(this.#bias);
    for (let i = 0; i < rows.length; i += 1) {
      const at = rows[i]! * terms;
      const value = values[i]!;
      for (let t = 0; t < terms; t += 1) gradient[t]! += weights[at + t]! * value;
    }
  }

  /** Turns scores into the gradient: what each term's share is more than it should be. Moves the biases. */
  #compare({ targets, weight }: Example): void {
    const gradient = this.#gradient;
    const carried = targets.reduce((sum, target) => sum + target, 0);
    const whole = logOfShares(gradient);
    for (let t = 0; t < this.#terms; t += 1) {
      const wanted = carried > 0 ? targets[t]! / carried : 0;
      const g = (Math.exp(gradient[t]! - whole) - wanted) * weight;
      gradient[t] = g;
      this.#biasPushed[t]! += g * g;
      this.#bias[t]! -= (this.#settings.rate * g) / Math.sqrt(this.#biasPushed[t]!);
    }
  }

  /** Moves the rows of the text against the gradient, and towards zero. */
  #move({ rows, values }: Example): void {
    const terms = this.#terms;
    const weights = this.#weights;
    const gradient = this.#gradient;
    const { rate, l2 } = this.#settings;
    const push = gradient.reduce((sum, g) => sum + g * g, 0);
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i]!;
      const value = values[i]!;
      this.#pushed[row]! += push * value * value;
      const step = rate / Math.sqrt(this.#pushed[row]!);
      const kept = 1 - step * l2;
      const moved = step * value;
      for (let at = row * terms, t = 0; t < terms; at += 1, t += 1)
        weights[at] = weights[at]! * kept - gradient[t]! * moved;
    }
  }

  remember(): void {
    for (let i = 0; i < this.#sum.length; i += 1) this.#sum[i]! += this.#weights[i]!;
    for (let t = 0; t < this.#terms; t += 1) this.#biasSum[t]! += this.#bias[t]!;
    this.#remembered += 1;
  }

  average(): LearntWeights {
    return {
      weights: this.#sum.map((sum) => sum / this.#remembered),
      bias: this.#biasSum.map((sum) => sum / this.#remembered),
    };
  }
}
