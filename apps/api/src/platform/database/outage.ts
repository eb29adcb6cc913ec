import { isNativeError } from 'node:util/types';

/** Milliseconds for which nobody else is made to wait for a database that has just been found dead. */
const believedDeadFor = 1_000;

const refusedOrStarting = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENOTFOUND', '57P03']);
/** PostgreSQL's own code. */
const connectionFailure = '08006';

/** Whether an error says again what was found out, and logged, a moment before. */
export const repeatsOutage = (error: unknown): boolean =>
  isNativeError(error) && (error as { code?: string }).code === connectionFailure;

/** PostgreSQL ends statements before these come: it does not run at all, or cannot be reached. */
const silent = /Query read timeout|due to connection timeout/;

const meansDead = (error: unknown): boolean =>
  isNativeError(error) &&
  (refusedOrStarting.has((error as { code?: string }).code ?? '') || silent.test(error.message));

/**
 * Remembers for a moment that the database does not answer. A page asks several things one after the other, and each would
 * wait for its own time-out; so would everybody who comes while the first are waiting.
 */
export class Outage {
  #believedUntil = 0;

  /** @throws an error of the kind that a lost connection gives, while the database is believed to be dead. */
  check(): void {
    if (performance.now() < this.#believedUntil) {
      throw Object.assign(new Error('The database did not answer a moment ago'), { code: connectionFailure });
    }
  }

  /** Looks at what went wrong. */
  note(error: unknown): void {
    if (meansDead(error)) this.#believedUntil = performance.now() + believedDeadFor;
  }
}
