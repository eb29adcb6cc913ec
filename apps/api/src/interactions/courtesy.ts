import { pause } from '../platform/outbox/alarm.ts';

/** Milliseconds: waiting longer for one's turn means that others are busy. */
const patience = 4;
/** Milliseconds of one rest at most: citizens go first, yet the work must not fall behind for ever. */
const longestRest = 60;

/** Work that lets everything else in this process go first, and rests now and then while the process is busy. */
export class Courtesy {
  #waited = 0;
  #turns = 0;

  /** Between two pieces of work of a few milliseconds: what waits meanwhile is done first. */
  async yield(): Promise<void> {
    const askedAt = performance.now();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    this.#waited += performance.now() - askedAt;
    this.#turns += 1;
  }

  /** Between two batches: a rest when turns were long in coming, and none otherwise. */
  async rest(): Promise<void> {
    const [waited, turns] = [this.#waited, this.#turns];
    [this.#waited, this.#turns] = [0, 0];
    if (turns > 0 && waited / turns > patience) await pause(Math.min(longestRest, waited));
  }
}
