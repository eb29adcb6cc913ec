import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Refusal } from '../platform/http/problem.ts';
import { AccountMails } from './account-mails.ts';
import type { Person } from './actor.ts';
import { Confirmations } from './confirmations.ts';
import { confirmAddress, lockAccount, personOfRow, replacePassword } from './identity.queries.ts';
import { MailedLinks } from './mailed-links.ts';
import { checkPassword } from './password-rules.ts';
import { Passwords } from './passwords.ts';
import { Sessions, type OpenedSession } from './sessions.ts';

/** A new password by the link from the mail. Everybody else who was in the account is out; its owner is told. */
@Injectable()
export class ResetPassword {
  readonly #database: Database;
  readonly #links: MailedLinks;
  readonly #passwords: Passwords;
  readonly #sessions: Sessions;
  readonly #mails: AccountMails;
  readonly #confirmations: Confirmations;
  readonly #clock: Clock;

  constructor(
    database: Database,
    links: MailedLinks,
    passwords: Passwords,
    sessions: Sessions,
    mails: AccountMails,
    confirmations: Confirmations,
    clock: Clock,
  ) {
    this.#database = database;
    this.#links = links;
    this.#passwords = passwords;
    this.#sessions = sessions;
    this.#mails = mails;
    this.#confirmations = confirmations;
    this.#clock = clock;
  }

  async run(command: {
    token: string;
    password: string;
  }): Promise<{ person: Person; session: OpenedSession }> {
    const owner = await this.#links.ownerOf(command.token, 'reset-password');
    checkPassword(command.password, owner);
    const passwordHash = await this.#passwords.hash(command.password);
    return this.#database.transaction(async (tx) => {
      const accountId = await this.#links.use(tx, command.token, 'reset-password');
      await tx.run(replacePassword, [accountId, passwordHash]);
      await this.#sessions.endAllOf(tx, accountId);
      const person = await this.#confirmed(tx, accountId);
      await this.#mails.tellOfNewPassword(tx, person);
      return { person, session: await this.#sessions.open(tx, person, null) };
    });
  }

  /** Whoever got this link has the address, too. */
  async #confirmed(tx: Transaction, accountId: string): Promise<Person> {
    const now = this.#clock.now();
    const [confirmed] = await tx.run(confirmAddress, [accountId, now]);
    if (confirmed !== undefined) await this.#confirmations.tell(tx, personOfRow(confirmed), now);
    const [row] = await tx.run(lockAccount, [accountId]);
    if (row === undefined) throw new Refusal('link-expired');
    return personOfRow(row);
  }
}
