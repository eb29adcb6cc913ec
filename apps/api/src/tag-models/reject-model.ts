import { Injectable } from '@nestjs/common';
import { isPerson, type Actor } from '../identity/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { ModelInUse } from './model-in-use.ts';
import { modelNow } from './switch-model.ts';
import { can } from './tag-model.policy.ts';
import { lockModelInUse, rejectModel } from './tag-model.queries.ts';

/** An administrator decides that a proposed model is not switched on. */
@Injectable()
export class RejectModel {
  readonly #database: Database;
  readonly #inUse: ModelInUse;
  readonly #clock: Clock;

  constructor(database: Database, inUse: ModelInUse, clock: Clock) {
    this.#database = database;
    this.#inUse = inUse;
    this.#clock = clock;
  }

  /** @throws {Refusal} `edited-meanwhile` when it was decided on already. */
  async run(actor: Actor, version: string): Promise<void> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    await this.#database.transaction(async (tx) => {
      const [inUse] = await tx.run(lockModelInUse);
      const model = await modelNow(tx, version, this.#inUse.versionOf(inUse));
      if (!can(actor, 'reject', model)) {
        const mayReject = can(actor, 'reject', { status: 'proposed', isUsable: true });
        throw new Refusal(mayReject ? 'edited-meanwhile' : 'not-allowed', 'It is not proposed (any more)');
      }
      tx.write(rejectModel, [version, this.#clock.now(), actor.accountId]);
    });
  }
}
