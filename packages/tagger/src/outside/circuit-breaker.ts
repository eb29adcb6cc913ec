/** How many faults in a row end the asking, and how long the first and the longest rest is, in milliseconds. */
const patience = { faults: 5, firstRest: 60_000, longestRest: 30 * 60_000 } as const;
/** Milliseconds that others wait while one request tries whether the server is back. */
const whileTrying = 5_000;

/**
 * Leaves a server alone that keeps failing. After a rest one request tries; when it fails, too, the next rest is twice as
 * long. Times are milliseconds of any clock.
 */
export class CircuitBreaker {
  #faults = 0;
  #rests = 0;
  #openUntil = Number.NEGATIVE_INFINITY;

  /** @returns 0: go ahead, and say how it went; otherwise milliseconds to wait */
  enter(now: number): number {
    if (now < this.#openUntil) return this.#openUntil - now;
    if (this.#rests > 0) this.#openUntil = now + whileTrying;
    return 0;
  }

  succeeded(): void {
    this.#faults = 0;
    this.#rests = 0;
    this.#openUntil = Number.NEGATIVE_INFINITY;
  }

  failed(now: number): void {
    this.#faults += 1;
    if (this.#rests === 0 && this.#faults < patience.faults) return;
    this.#openUntil = now + Math.min(patience.longestRest, patience.firstRest * 2 ** this.#rests);
    this.#rests += 1;
  }
}
