/** Sleep that can be cut short. A ring while nobody sleeps makes the next sleep short. */
export class Alarm {
  #rung = false;
  #wake: (() => void) | null = null;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** @returns whether it was rung, rather than the time being over. */
  async sleep(milliseconds: number): Promise<boolean> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = null;
    }
    const rung = this.#rung;
    this.#rung = false;
    return rung;
  }
}

/** Milliseconds to wait after the n-th failure in a row: growing, so that a long outage is not made worse. */
export const patienceAfter = (failures: number): number => Math.min(10_000, 100 * 2 ** Math.min(failures, 7));

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
