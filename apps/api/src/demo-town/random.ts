/**
 * Chance that can be had again: the same seed gives the same numbers. The generator is known as mulberry32: small, and
 * even enough to invent a town with.
 */
export class Random {
  #state: number;
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed >>> 0;
    this.#state = this.#seed;
  }

  /** Chance of its own for one purpose, so that drawing more for one thing changes nothing about another. */
  for(purpose: string): Random {
    let hash = this.#seed ^ 0x9e3779b9;
    for (const sign of purpose) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
    return new Random(hash ^ (hash >>> 15));
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, but not with, `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws when there is nothing to choose from. */
  pick<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new Error('Nothing to pick from');
    return values[this.below(values.length)] as Value;
  }

  /** Heavier ones more often. @throws when there is nothing to choose from. */
  weighted<Value>(values: readonly Value[], weightOf: (value: Value) => number): Value {
    const total = values.reduce((sum, value) => sum + weightOf(value), 0);
    let left = this.next() * total;
    for (const value of values) {
      left -= weightOf(value);
      if (left < 0) return value;
    }
    return this.pick(values);
  }

  shuffled<Value>(values: readonly Value[]): Value[] {
    const mixed = [...values];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as Value, mixed[last] as Value];
    }
    return mixed;
  }

  /** Waiting times of things that happen by themselves. */
  exponential(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  /** Around the median, a few much larger: how long people take for things. */
  skewed(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(normal * spread);
  }

  /** Formed as a UUID of version 4. */
  uuid(): string {
    const hex = () => this.below(65_536).toString(16).padStart(4, '0');
    const version = `4${hex().slice(1)}`;
    const variant = `${'89ab'.charAt(this.below(4))}${hex().slice(1)}`;
    return `${hex()}${hex()}-${hex()}-${version}-${variant}-${hex()}${hex()}${hex()}`;
  }
}
