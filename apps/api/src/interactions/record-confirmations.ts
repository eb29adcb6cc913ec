import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Confirmations } from '../identity/index.ts';
import { RecordInteraction } from './record-interaction.ts';

/** A confirmed address is the first act of a person. The pseudonym stands for the account, so that erasing it cuts this, too. */
@Injectable()
export class RecordConfirmations implements OnModuleInit {
  readonly #confirmations: Confirmations;
  readonly #record: RecordInteraction;

  constructor(confirmations: Confirmations, record: RecordInteraction) {
    this.#confirmations = confirmations;
    this.#record = record;
  }

  onModuleInit(): void {
    this.#confirmations.follow(async (tx, person, at) => {
      await this.#record.run(tx, {
        type: 'account.confirmed',
        facts: {},
        actor: person,
        at,
        service: null,
        department: null,
        district: null,
        channel: 'web',
        language: person.language,
        subject: { kind: 'account', id: person.pseudonym },
        hasWords: false,
      });
    });
  }
}
