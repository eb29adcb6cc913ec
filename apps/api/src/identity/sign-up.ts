import { Injectable } from '@nestjs/common';
import type { identity } from '@concivis/contracts';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { RateLimits } from '../platform/http/rate-limits.ts';
import { AccountMails } from './account-mails.ts';
import { addAccount, lockAccountOfEmail, personOfRow, replaceSignUp } from './identity.queries.ts';
import { checkPassword } from './password-rules.ts';
import { Passwords } from './passwords.ts';
import { Sessions } from './sessions.ts';

/** Somebody asks for an account. Only the mail says whether the address had one. */
@Injectable()
export class SignUp {
  readonly #database: Database;
  readonly #passwords: Passwords;
  readonly #mails: AccountMails;
  readonly #sessions: Sessions;
  readonly #limits: RateLimits;
  readonly #clock: Clock;

  constructor(
    database: Database,
    passwords: Passwords,
    mails: AccountMails,
    sessions: Sessions,
    limits: RateLimits,
    clock: Clock,
  ) {
    this.#database = database;
    this.#passwords = passwords;
    this.#mails = mails;
    this.#sessions = sessions;
    this.#limits = limits;
    this.#clock = clock;
  }

  async run(command: identity.SignUp): Promise<void> {
    checkPassword(command.password, command);
    await this.#limits.take('mail-to', command.email);
    const passwordHash = await this.#passwords.hash(command.password);
    await this.#database.transaction((tx) => this.#signUp(tx, command, passwordHash));
  }

  async #signUp(tx: Transaction, command: identity.SignUp, passwordHash: string): Promise<void> {
    const { email, displayName, language } = command;
    const now = this.#clock.now();
    const row = [uuidv7(), email, null, passwordHash, displayName, 'citizen', null, language, uuidv4(), now];
    const [added] = await tx.run(addAccount, row);
    if (added === undefined) await this.#signUpAgain(tx, command, passwordHash);
    else await this.#mails.askToConfirm(tx, personOfRow(added));
  }

  /**
   * An address that nobody confirmed belongs to nobody yet: what was asked last counts, and links sent before stop working,
   * so that nobody can wait in an account for the owner of its address.
   */
  async #signUpAgain(tx: Transaction, command: identity.SignUp, passwordHash: string): Promise<void> {
    const [existing] = await tx.run(lockAccountOfEmail, [command.email]);
    if (existing === undefined) return;
    const person = personOfRow(existing);
    if (person.emailConfirmed) {
      await this.#mails.tellOfExistingAccount(tx, person);
      return;
    }
    const { displayName, language } = command;
    await tx.run(replaceSignUp, [person.accountId, passwordHash, displayName, language]);
    await this.#sessions.endAllOf(tx, person.accountId);
    await this.#mails.askToConfirm(tx, { ...person, displayName, language });
  }
}
