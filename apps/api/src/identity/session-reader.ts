import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { visitor, type Actor } from './actor.ts';
import { personOfRow, personOfSession } from './identity.queries.ts';
import { sessionTokenIn } from './session-cookie.ts';
import { hashOfToken } from './token.ts';

@Injectable()
export class SessionReader {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Who sent this Cookie header; a visitor when it holds no session that is still valid. */
  async actorOf(cookieHeader: string | undefined): Promise<Actor> {
    const token = sessionTokenIn(cookieHeader);
    if (token === null) return visitor;
    const [row] = await this.#database.read(personOfSession, [hashOfToken(token), this.#clock.now()]);
    return row === undefined ? visitor : personOfRow(row);
  }
}
