import { Injectable } from '@nestjs/common';
import type { Asked as AskedOf, operations, retaggings } from '@concivis/contracts';
import { Database } from '../../platform/database/database.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { askedPage } from '../asked-page.ts';
import { presentEffect } from './effect-sums.ts';
import { presentRetagging } from './present-retagging.ts';
import { effectsOf, newestRetaggings, retaggingOfId } from './retagging.queries.ts';

/** Re-taggings that were asked for, and what they change. */
@Injectable()
export class FindRetaggings {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  page(asked: AskedOf<typeof operations.retaggings.list>['query']): Promise<retaggings.RetaggingPage> {
    return askedPage(this.#database, asked, { newest: newestRetaggings, present: presentRetagging });
  }

  /** @throws {Refusal} `not-found` */
  async one(id: string): Promise<retaggings.RetaggingView> {
    const [[row], effects] = await this.#database.readTogether([
      [retaggingOfId, [id]],
      [effectsOf, [id, 'happened']],
    ]);
    if (row === undefined) throw new Refusal('not-found');
    return {
      ...presentRetagging(row),
      foreseen: row.foreseen,
      happened: row.apply_asked_at === null ? null : presentEffect(effects, row.changed),
    };
  }
}
