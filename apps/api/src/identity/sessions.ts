import { Injectable } from '@nestjs/common';
import type { Role } from '@concivis/contracts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Person } from './actor.ts';
import { endSession, endSessionsOf, openSession, prolongSession, sessionTimes } from './session.queries.ts';
import { hashOfToken, newToken } from './token.ts';

const hours = 3_600_000;
const days = 24 * hours;

/**
 * How long a session lasts without use, and at all. Citizens come rarely and should not meet the log-in each time;
 * the staff's computers are shared and show what is not public.
 */
const lifetimes: Record<Role, { idle: number; whole: number }> = {
  citizen: { idle: 30 * days, whole: 180 * days },
  employee: { idle: 12 * hours, whole: 7 * days },
  administrator: { idle: 12 * hours, whole: 7 * days },
};
/** A session in use is prolonged when this share of its idle time has passed, so that few readings write. */
const prolongedAfter = 1 / 20;

/** A session as the browser keeps it. */
export interface OpenedSession {
  readonly token: string;
  /** Seconds from now until it ends. */
  readonly lasts: number;
}

/** Opens, prolongs and ends sessions. Each log-in gets a new one, so that none can be planted beforehand. */
@Injectable()
export class Sessions {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** @param replaced the session that the browser had before, which ends. */
  async open(tx: Transaction, person: Person, replaced: string | null): Promise<OpenedSession> {
    const now = this.#clock.now();
    const token = newToken();
    const expiresAt = new Date(now.getTime() + lifetimes[person.role].idle);
    if (replaced !== null) await tx.run(endSession, [hashOfToken(replaced)]);
    await tx.run(openSession, [hashOfToken(token), person.accountId, now, expiresAt]);
    return { token, lasts: lifetimes[person.role].idle / 1_000 };
  }

  /** @returns the session with its new end when it was prolonged, null when nothing changed. */
  async prolong(token: string): Promise<OpenedSession | null> {
    const now = this.#clock.now().getTime();
    const [times] = await this.#database.read(sessionTimes, [hashOfToken(token), new Date(now)]);
    if (times === undefined) return null;
    const { idle, whole } = lifetimes[times.role];
    const end = Math.min(now + idle, times.created_at.getTime() + whole);
    if (end - times.expires_at.getTime() < idle * prolongedAfter) return null;
    await this.#database.transaction((tx) => tx.run(prolongSession, [hashOfToken(token), new Date(end)]));
    return { token, lasts: Math.floor((end - now) / 1_000) };
  }

  async end(token: string): Promise<void> {
    await this.#database.transaction((tx) => tx.run(endSession, [hashOfToken(token)]));
  }

  async endAllOf(tx: Transaction, accountId: string): Promise<void> {
    await tx.run(endSessionsOf, [accountId]);
  }
}
