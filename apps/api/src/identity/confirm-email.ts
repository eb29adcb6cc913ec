import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import type { Person } from './actor.ts';
import { Confirmations } from './confirmations.ts';
import { confirmAddress, lockAccount, personOfRow } from './identity.queries.ts';
import { MailedLinks } from './mailed-links.ts';
import { Sessions, type OpenedSession } from './sessions.ts';

/** Whoever follows the link from the mail has the address, and is logged in. */
@Injectable()
export class ConfirmEmail {
  readonly #database: Database;
  readonly #links: MailedLinks;
  readonly #sessions: Sessions;
  readonly #confirmations: Confirmations;
  readonly #clock: Clock;

  constructor(
    database: Database,
    links: MailedLinks,
    sessions: Sessions,
    confirmations: Confirmations,
    clock: Clock,
  ) {
    this.#database = database;
    this.#links = links;
    this.#sessions = sessions;
    this.#confirmations = confirmations;
    this.#clock = clock;
  }

  /** @param before the session that the browser had, which ends. */
  run(token: string, before: string | null): Promise<{ person: Person; session: OpenedSession }> {
    return this.#database.transaction(async (tx) => {
      const accountId = await this.#links.use(tx, token, 'confirm-email');
      const now = this.#clock.now();
      const [confirmed] = await tx.run(confirmAddress, [accountId, now]);
      if (confirmed !== undefined) await this.#confirmations.tell(tx, personOfRow(confirmed), now);
      const [row] = confirmed === undefined ? await tx.run(lockAccount, [accountId]) : [confirmed];
      if (row === undefined) throw new Refusal('link-expired');
      const person = personOfRow(row);
      return { person, session: await this.#sessions.open(tx, person, before) };
    });
  }
}
