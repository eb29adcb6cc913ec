import { Injectable } from '@nestjs/common';
import type { UiLanguage } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { isPerson, type Actor } from './actor.ts';
import { replaceLanguage } from './identity.queries.ts';

/** Keeps the language of the interface, and of mails, with the account. */
@Injectable()
export class ChooseLanguage {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async run(actor: Actor, language: UiLanguage): Promise<void> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    await this.#database.transaction((tx) => tx.run(replaceLanguage, [actor.accountId, language]));
  }
}
