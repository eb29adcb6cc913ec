import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock/clock.ts';
import { CONFIG, type Config } from '../config/config.ts';
import { Database } from '../database/database.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { LOG, type Log } from '../logging/log.ts';
import { forgetMail, giveUpMail, postponeMail, takeDueMails, type DueMail } from './mail.queries.ts';
import { OutgoingMails } from './outgoing-mails.ts';

/** Milliseconds. */
const lookEvery = 2_000;
const sendingTakesAtMost = 120_000;
const firstWait = 5_000;
const longestWait = 30 * 60_000;
/** Links in mails work for a day at most: after that nobody is helped by the mail. */
const givenUpAfter = 24 * 3_600_000;
const atOnce = 10;

/** How long to wait after so many attempts: twice as long each time. */
const waitAfter = (attempts: number): number => Math.min(firstWait * 2 ** (attempts - 1), longestWait);

/**
 * Hands outgoing mails to the mail server, and tries again for as long as the server cannot take them.
 * Several processes share the work. A mail is sent twice only when a process dies between the server's "taken" and
 * the note of it; its Message-ID stays the same, by which mail programs recognise the double.
 */
@Injectable()
export class MailSender implements OnModuleInit, OnModuleDestroy {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #config: Config;
  readonly #log: Log;
  readonly #mails: OutgoingMails;
  #server: Transporter | null = null;
  #timer: NodeJS.Timeout | null = null;
  #round: Promise<void> | null = null;
  #again = false;

  constructor(
    database: Database,
    clock: Clock,
    @Inject(CONFIG) config: Config,
    @Inject(LOG) log: Log,
    mails: OutgoingMails,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#config = config;
    this.#log = log;
    this.#mails = mails;
  }

  onModuleInit(): void {
    const { smtpUrl } = this.#config;
    if (smtpUrl === null) return;
    const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
    this.#server = createTransport({ url: smtpUrl, ...patience });
    this.#timer = setInterval(() => this.#wake(), lookEvery);
    this.#mails.onWritten(() => this.#wake());
    this.#wake();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#mails.onWritten(() => undefined);
    this.#again = false;
    await this.#round;
    this.#server?.close();
  }

  #wake(): void {
    this.#again = true;
    this.#round ??= this.#sendWhatIsDue()
      .catch((error: unknown) => this.#log.warn({ err: error }, 'mails wait'))
      .finally(() => {
        this.#round = null;
      });
  }

  async #sendWhatIsDue(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const now = this.#clock.now();
      const until = new Date(now.getTime() + sendingTakesAtMost);
      const due = await this.#database.transaction((tx) => tx.run(takeDueMails, [now, until, atOnce]));
      await Promise.all(due.map((mail) => this.#send(mail)));
      if (due.length === atOnce) this.#again = true;
    }
  }

  async #send(mail: DueMail): Promise<void> {
    const { mailFrom, publicUrl } = this.#config;
    try {
      await this.#server?.sendMail({
        from: mailFrom,
        to: { name: '', address: mail.recipient },
        subject: mail.subject,
        text: mail.body,
        date: mail.written_at,
        messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      await this.#tryLater(mail, error);
      return;
    }
    await this.#note(() => this.#database.transaction((tx) => tx.run(forgetMail, [mail.id])));
  }

  async #tryLater(mail: DueMail, error: unknown): Promise<void> {
    const now = this.#clock.now();
    const fault = faultOf(error);
    const hopeless = isRefusedForGood(error) || now.getTime() - mail.written_at.getTime() > givenUpAfter;
    this.#log.warn(
      { mail: mail.id, attempts: mail.attempts, fault },
      hopeless ? 'mail given up' : 'mail waits',
    );
    const next = new Date(now.getTime() + waitAfter(mail.attempts));
    const [note, when] = hopeless ? [giveUpMail, now] : [postponeMail, next];
    await this.#note(() => this.#database.transaction((tx) => tx.run(note, [mail.id, when, fault])));
  }

  /** What became of a mail must be written down, or it is sent again: worth waiting for the database. */
  async #note(write: () => Promise<unknown>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await write();
        return;
      } catch (error) {
        if (!isUnavailable(error) || tries === 5) throw error;
        await new Promise((done) => setTimeout(done, tries * 1_000));
      }
    }
  }
}

/** The code alone: what servers say often repeats the address. */
const faultOf = (error: unknown): string => {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code ?? 'unknown', responseCode].filter((part) => part !== undefined).join(' ');
};

/** The server knows that there is no such mailbox; faults of the login or of ours can still be mended. */
const isRefusedForGood = (error: unknown): boolean => {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode >= 550 && responseCode <= 553;
};
