import { Injectable } from '@nestjs/common';
import type { tagModels } from '@concivis/contracts';
import { loadTagger } from '@concivis/tagger';
import { isPerson, type Actor } from '../identity/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Refusal } from '../platform/http/problem.ts';
import { ModelInUse } from './model-in-use.ts';
import { presentModel, presentShipped } from './present-model.ts';
import { can } from './tag-model.policy.ts';
import {
  insertSwitch,
  lockModel,
  lockModelInUse,
  modelOfVersion,
  switchModelInUse,
} from './tag-model.queries.ts';

/** An administrator lets another model read new texts. Tags that were given keep the version that gave them. */
@Injectable()
export class SwitchModel {
  readonly #database: Database;
  readonly #inUse: ModelInUse;
  readonly #clock: Clock;

  constructor(database: Database, inUse: ModelInUse, clock: Clock) {
    this.#database = database;
    this.#inUse = inUse;
    this.#clock = clock;
  }

  /** @throws {Refusal} `edited-meanwhile` when another model is on than the administrator saw, or this one was decided on. */
  async run(actor: Actor, version: string, { seenOn }: tagModels.SwitchModel): Promise<void> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    await this.#database.transaction(async (tx) => {
      const [inUse] = await tx.run(lockModelInUse);
      const on = this.#inUse.versionOf(inUse);
      const model = await modelNow(tx, version, on);
      if (!can(actor, 'switch-on', model)) {
        const maySwitch = can(actor, 'switch-on', { status: 'proposed', isUsable: true });
        throw new Refusal(
          maySwitch ? 'edited-meanwhile' : 'not-allowed',
          'It cannot be switched on (any more)',
        );
      }
      if (on !== seenOn) throw new Refusal('edited-meanwhile', 'Another model was switched on meanwhile');
      tx.write(switchModelInUse, [model.isShipped ? null : version]);
      tx.write(insertSwitch, [version, actor.accountId, this.#clock.now()]);
      tx.afterCommit(() => this.#inUse.lookAgain());
    });
  }
}

/**
 * A model as it is while the transaction lasts.
 * @param on the version that is on
 * @throws {Refusal} `not-found`
 */
export const modelNow = async (
  tx: Transaction,
  version: string,
  on: string,
): Promise<tagModels.ModelView> => {
  if (version === loadTagger().version) return presentShipped(on === version);
  await tx.run(lockModel, [version]);
  const [row] = await tx.run(modelOfVersion, [version]);
  if (row === undefined) throw new Refusal('not-found');
  return presentModel(row);
};
