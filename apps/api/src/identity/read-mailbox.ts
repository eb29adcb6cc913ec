import { Inject, Injectable } from '@nestjs/common';
import { operations, type ReplyOf } from '@concivis/contracts';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { Refusal } from '../platform/http/problem.ts';
import { OutgoingMails } from '../platform/mail/outgoing-mails.ts';

type Mailbox = ReplyOf<typeof operations.identity.mailbox>;

/** The mails of the demo town, which has no mail server. Nowhere else: they carry links that open accounts. */
@Injectable()
export class ReadMailbox {
  readonly #mails: OutgoingMails;
  readonly #exists: boolean;

  constructor(mails: OutgoingMails, @Inject(CONFIG) config: Config) {
    this.#mails = mails;
    this.#exists = config.demo && config.smtpUrl === null;
  }

  /** @throws {Refusal} `not-found` outside the demo town. */
  async run(): Promise<Mailbox> {
    if (!this.#exists) throw new Refusal('not-found');
    const mails = await this.#mails.kept();
    return {
      items: mails.map(({ id, recipient, subject, body, written_at }) => ({
        id,
        to: recipient,
        subject,
        text: body,
        sentAt: written_at.toISOString(),
      })),
    };
  }
}
