import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '../platform/clock/clock.ts';

/** A clock that shows each act its own time, also when several acts are under way at once. */
export class DemoClock extends Clock {
  readonly #times = new AsyncLocalStorage<Date>();

  /** Does something as of another time. */
  at<Result>(time: Date, act: () => Promise<Result>): Promise<Result> {
    return this.#times.run(time, act);
  }

  /** The time of the act under way; outside of acts it is now. */
  override now(): Date {
    const time = this.#times.getStore();
    return time === undefined ? super.now() : new Date(time);
  }
}
