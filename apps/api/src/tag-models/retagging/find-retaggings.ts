import { Injectable } from '@nestjs/common';
import { limits, type retaggings } from '@concivis/contracts';
import { Database } from '../../platform/database/database.ts';
import { pageOf, placeOf } from '../../platform/http/cursor.ts';
import { Refusal } from '../../platform/http/problem.ts';
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

  async page(asked: {
    after?: string | undefined;
    limit?: number | undefined;
  }): Promise<retaggings.RetaggingPage> {
    const limit = asked.limit ?? limits.page.default;
    const place = asked.after === undefined ? null : placeOf(asked.after);
    const rows = await this.#database.read(newestRetaggings(limit), [place?.key ?? null, place?.id ?? null]);
    return pageOf(rows, limit, {
      present: presentRetagging,
      place: (row) => ({ key: row.asked_at.getTime(), id: row.id }),
    });
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
