import { Inject, Injectable } from '@nestjs/common';
import type { UiLanguage } from '@concivis/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock/clock.ts';
import { CONFIG, type Config } from '../config/config.ts';
import { Database } from '../database/database.ts';
import type { Transaction } from '../database/transaction.ts';
import { forgetMailsTo, keptMails, writeMail, type KeptMail } from './mail.queries.ts';

export interface Mail {
  readonly to: string;
  /** The language of the words, for programs that read them aloud. */
  readonly language: UiLanguage;
  readonly subject: string;
  readonly text: string;
}

/**
 * Where verbs leave mails: in the transaction of what the mail tells of, so that none is sent for something that did
 * not happen and none is lost. `MailSender` hands them over afterwards; without a mail server they are kept to be looked at.
 */
@Injectable()
export class OutgoingMails {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #kept: boolean;
  #written = () => {};

  constructor(database: Database, clock: Clock, @Inject(CONFIG) config: Config) {
    this.#database = database;
    this.#clock = clock;
    this.#kept = config.smtpUrl === null;
  }

  /** @param tx also of work that follows the reply */
  async write(
    tx: Pick<Transaction, 'run' | 'afterCommit'>,
    { to, language, subject, text }: Mail,
  ): Promise<void> {
    await tx.run(writeMail, [uuidv7(), to, language, subject, text, this.#clock.now(), this.#kept]);
    tx.afterCommit(() => this.#written());
  }

  /** Calls back after the commit of a mail, so that it need not wait to be looked for. */
  onWritten(hasten: () => void): void {
    this.#written = hasten;
  }

  /** The newest mails that were kept because there is no mail server. */
  kept(): Promise<KeptMail[]> {
    return this.#database.read(keptMails);
  }

  /** Removes what is still here for an address: for a person who is erased. */
  async forget(tx: Transaction, address: string): Promise<void> {
    await tx.run(forgetMailsTo, [address]);
  }
}
