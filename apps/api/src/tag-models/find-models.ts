import { Inject, Injectable } from '@nestjs/common';
import { limits, type tagModels } from '@concivis/contracts';
import { loadTagger } from '@concivis/tagger';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { pageOf, placeOf } from '../platform/http/cursor.ts';
import { Refusal } from '../platform/http/problem.ts';
import { ModelInUse } from './model-in-use.ts';
import { presentCard, presentModel, presentShipped } from './present-model.ts';
import { cardInUse, modelInUse, modelOfVersion, newestModels, newestSwitches } from './tag-model.queries.ts';

/** The models that there are: the shipped one, and those trained in this town. */
@Injectable()
export class FindModels {
  readonly #database: Database;
  readonly #inUse: ModelInUse;

  readonly #outside: Config['outsideTagger'];

  constructor(database: Database, inUse: ModelInUse, @Inject(CONFIG) config: Config) {
    this.#database = database;
    this.#inUse = inUse;
    this.#outside = config.outsideTagger;
  }

  /** Three queries for any number of models. */
  async page({
    after,
    limit = limits.page.default,
  }: {
    after?: string | undefined;
    limit?: number | undefined;
  }) {
    const place = after === undefined ? null : placeOf(after);
    const [rows, [inUse], switches] = await this.#database.readTogether([
      [newestModels(limit), [place?.key ?? null, place?.id ?? null]],
      [modelInUse, []],
      [newestSwitches, []],
    ]);
    const on = this.#inUse.versionOf(inUse);
    return {
      on,
      shipped: presentShipped(on === loadTagger().version),
      ...pageOf(rows, limit, {
        present: presentModel,
        place: (row) => ({ key: row.proposed_at.getTime(), id: row.training_id }),
      }),
      switches: switches.map(({ version, switched_at, switched_by }) => ({
        version,
        at: switched_at.toISOString(),
        by: switched_by,
      })),
    } satisfies tagModels.ModelPage;
  }

  /** What anybody may know of the model that reads texts now. One query. */
  async card(): Promise<tagModels.PublicCard> {
    const [row] = await this.#database.read(cardInUse);
    const on = this.#inUse.versionOf(row);
    const card = row?.version === on ? row.card : null;
    return presentCard(on, {
      card: card ?? presentShipped(true).card,
      switchedOnAt: row?.switched_to === on ? row.switched_at : null,
      outside: this.#outside,
    });
  }

  /** @throws {Refusal} `not-found` */
  async one(version: string): Promise<tagModels.ModelView> {
    const [rows, [inUse]] = await this.#database.readTogether([
      [modelOfVersion, [version]],
      [modelInUse, []],
    ]);
    if (version === loadTagger().version) return presentShipped(this.#inUse.versionOf(inUse) === version);
    const [row] = rows;
    if (row === undefined) throw new Refusal('not-found');
    return presentModel(row);
  }
}
