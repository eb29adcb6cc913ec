import {
  limitReached,
  minute,
  startOfDay,
  type Ledger,
  type Limits,
  type LimitReached,
  type Tokens,
} from '@concivis/tagger/outside';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { countRequest, forgetRequests, lockGate, settleRequest, spentSince } from './outside.queries.ts';

/** Milliseconds for which requests can be looked up: an operator may want to check a bill. */
const kept = 40 * 86_400_000;

/** Counts requests in the database, for all processes together and across restarts. */
export class OutsideLedger implements Ledger {
  readonly #database: Database;
  readonly #limits: Limits;
  readonly #clock: Clock;

  constructor(database: Database, limits: Limits, clock: Clock) {
    this.#database = database;
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Committed before it answers, so that a request is counted even when this process dies while it waits. */
  reserve(most: Tokens): Promise<{ readonly request: string } | LimitReached> {
    return this.#database.transaction(async (tx) => {
      await tx.run(lockGate);
      const now = this.#clock.now();
      const [spent] = await tx.run(spentSince, [new Date(now.getTime() - minute), startOfDay(now)]);
      const today = { in: spent?.tokens_in ?? 0, out: spent?.tokens_out ?? 0 };
      const lastMinute = spent?.last_minute ?? [];
      const reached = limitReached(this.#limits, { lastMinute, today }, most, now);
      if (reached !== null) return reached;
      tx.write(forgetRequests, [new Date(now.getTime() - kept)]);
      const [counted] = await tx.run(countRequest, [now, most.in, most.out]);
      if (counted === undefined) throw new Error('The request was not counted');
      return { request: counted.id };
    });
  }

  async settle(request: string, spent: Tokens): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await tx.run(settleRequest, [request, spent.in, spent.out]);
    });
  }
}
