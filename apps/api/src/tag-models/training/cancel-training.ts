import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { can } from '../tag-model.policy.ts';
import { statusOfTraining } from './present-training.ts';
import { endTraining, lockTraining, trainingOfId } from './training.queries.ts';

/** An administrator ends a training without a result. Whoever works at it notices within a second. */
@Injectable()
export class CancelTraining {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** @throws {Refusal} `edited-meanwhile` when it has ended */
  async run(actor: Actor, id: string): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await tx.run(lockTraining, [id]);
      const [row] = await tx.run(trainingOfId, [id]);
      if (row === undefined) throw new Refusal('not-found');
      if (!can(actor, 'cancel-training', { status: statusOfTraining(row) })) {
        const mayCancel = can(actor, 'cancel-training', { status: 'running' });
        throw new Refusal(mayCancel ? 'edited-meanwhile' : 'not-allowed', 'It has ended');
      }
      tx.write(endTraining, [id, 'cancelled', this.#clock.now(), null]);
    });
  }
}
