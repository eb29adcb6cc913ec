import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction.ts';
import { mailWords } from '../platform/mail/mail-words.ts';
import { OutgoingMails } from '../platform/mail/outgoing-mails.ts';
import type { Person } from './actor.ts';
import { MailedLinks } from './mailed-links.ts';

const logInPage = '/account/log-in';
const forgottenPage = '/account/forgot-password';

/** What accounts are written to about, each in the language of its owner. */
@Injectable()
export class AccountMails {
  readonly #mails: OutgoingMails;
  readonly #links: MailedLinks;

  constructor(mails: OutgoingMails, links: MailedLinks) {
    this.#mails = mails;
    this.#links = links;
  }

  async askToConfirm(tx: Transaction, person: Person): Promise<void> {
    const link = await this.#links.make(tx, 'confirm-email', person.accountId);
    const words = await mailWords(person.language);
    await this.#write(tx, person, {
      subject: words.t('mail.confirm.subject'),
      text: words.t('mail.confirm.body', { name: person.displayName, link }),
    });
  }

  async tellOfExistingAccount(tx: Transaction, person: Person): Promise<void> {
    const words = await mailWords(person.language);
    await this.#write(tx, person, {
      subject: words.t('mail.already.subject'),
      text: words.t('mail.already.body', {
        name: person.displayName,
        link: this.#links.addressOf(logInPage),
        resetLink: this.#links.addressOf(forgottenPage),
      }),
    });
  }

  async offerNewPassword(tx: Transaction, person: Person): Promise<void> {
    const link = await this.#links.make(tx, 'reset-password', person.accountId);
    const words = await mailWords(person.language);
    await this.#write(tx, person, {
      subject: words.t('mail.reset.subject'),
      text: words.t('mail.reset.body', { name: person.displayName, link }),
    });
  }

  async tellOfNewPassword(tx: Transaction, person: Person): Promise<void> {
    const words = await mailWords(person.language);
    await this.#write(tx, person, {
      subject: words.t('mail.password-changed.subject'),
      text: words.t('mail.password-changed.body', {
        name: person.displayName,
        link: this.#links.addressOf(forgottenPage),
      }),
    });
  }

  #write(tx: Transaction, person: Person, words: { subject: string; text: string }): Promise<void> {
    return this.#mails.write(tx, { to: person.email, language: person.language, ...words });
  }
}
