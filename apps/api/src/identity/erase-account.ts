import { Injectable } from '@nestjs/common';
import { v4 as uuidv4 } from 'uuid';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { OutgoingMails } from '../platform/mail/outgoing-mails.ts';
import { isPerson, type Actor } from './actor.ts';
import { eraseAccount, lockAccount } from './identity.queries.ts';
import { forgetLinksOf } from './session.queries.ts';
import { Sessions } from './sessions.ts';

/**
 * Takes out of an account whatever says who it was. What the person wrote stays, without a name; the record keeps its old
 * pseudonym, which nothing leads back to any more.
 */
@Injectable()
export class EraseAccount {
  readonly #database: Database;
  readonly #sessions: Sessions;
  readonly #mails: OutgoingMails;
  readonly #clock: Clock;

  constructor(database: Database, sessions: Sessions, mails: OutgoingMails, clock: Clock) {
    this.#database = database;
    this.#sessions = sessions;
    this.#mails = mails;
    this.#clock = clock;
  }

  /** @throws {Refusal} `not-allowed` unless it is the person, or an administrator; `not-found` when it was erased before. */
  async run(actor: Actor, accountId: string): Promise<void> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    if (actor.accountId !== accountId && actor.role !== 'administrator') throw new Refusal('not-allowed');
    await this.#database.transaction(async (tx) => {
      const [account] = await tx.run(lockAccount, [accountId]);
      if (account === undefined) throw new Refusal('not-found');
      await this.#sessions.endAllOf(tx, accountId);
      await tx.run(forgetLinksOf, [accountId]);
      await this.#mails.forget(tx, account.email);
      await tx.run(eraseAccount, [accountId, uuidv4(), this.#clock.now()]);
    });
  }
}
