import { Inject, Injectable } from '@nestjs/common';
import type { drift } from '@concivis/contracts';
import { FindPeople } from '../../identity/index.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { mailWords, type MailWords } from '../../platform/mail/mail-words.ts';
import { OutgoingMails } from '../../platform/mail/outgoing-mails.ts';
import type { WorkTransaction } from '../../platform/outbox/consumer.ts';
import type { KeptLanguage } from './next-statuses.ts';
import type { Window } from './windows.ts';

/** Where models are trained and switched on. */
const modelsPage = '/tag-models';

/** Writes to administrators, each in their language, that what people write has changed. */
@Injectable()
export class TellOfDrift {
  readonly #people: FindPeople;
  readonly #mails: OutgoingMails;
  readonly #publicUrl: string;

  constructor(people: FindPeople, mails: OutgoingMails, @Inject(CONFIG) config: Config) {
    this.#people = people;
    this.#mails = mails;
    this.#publicUrl = config.publicUrl;
  }

  async run(
    tx: WorkTransaction,
    alarms: readonly KeptLanguage[],
    { reference, current }: { readonly reference: Window; readonly current: Window },
  ): Promise<void> {
    for (const { displayName, email, language } of await this.#people.administrators()) {
      const words = await mailWords(language);
      await this.#mails.write(tx, {
        to: email,
        language,
        subject: words.t('mail.drift.subject'),
        text: words.t('mail.drift.body', {
          name: displayName,
          changes: alarms.map((alarm) => `- ${changeIn(words, alarm)}`).join('\n'),
          from: words.formatDate(current.from),
          to: words.formatDate(current.to),
          firstFrom: words.formatDate(reference.from),
          firstTo: words.formatDate(reference.to),
          link: this.#publicUrl + modelsPage,
        }),
      });
    }
  }
}

const measureKeys = {
  'language-mix': 'mail.drift.language-mix',
  'topic-mix': 'mail.drift.topic-mix',
  'term-probability': 'mail.drift.term-probability',
  lengths: 'mail.drift.lengths',
  'without-label': 'mail.drift.without-label',
  'unknown-words': 'mail.drift.unknown-words',
} as const satisfies Record<drift.DriftMeasure, string>;

const changeIn = (words: MailWords, { language, shifts }: KeptLanguage): string => {
  const measures = new Set(shifts.filter(({ alarm }) => alarm).map(({ measure }) => measure));
  const changes = words.formatList([...measures].map((measure) => words.t(measureKeys[measure])));
  if (language === null) return changes;
  return words.t('mail.drift.change', { language: words.languageName(language), changes });
};
