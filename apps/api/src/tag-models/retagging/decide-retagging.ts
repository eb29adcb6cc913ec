import { Injectable } from '@nestjs/common';
import { isPerson, type Actor, type Person } from '../../identity/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { ModelInUse } from '../model-in-use.ts';
import { can } from '../tag-model.policy.ts';
import { keepModelInUse } from '../tag-model.queries.ts';
import { statusOfRetagging } from './present-retagging.ts';
import { RetaggingJob } from './retagging-job.ts';
import {
  applyRetagging,
  endRetagging,
  lockRetagging,
  retaggingOfId,
  type RetaggingRow,
} from './retagging.queries.ts';

/** An administrator lets happen what was foreseen, or ends the re-tagging. */
@Injectable()
export class DecideRetagging {
  readonly #database: Database;
  readonly #inUse: ModelInUse;
  readonly #jobs: Jobs;
  readonly #job: RetaggingJob;
  readonly #clock: Clock;

  constructor(database: Database, inUse: ModelInUse, jobs: Jobs, job: RetaggingJob, clock: Clock) {
    this.#database = database;
    this.#inUse = inUse;
    this.#jobs = jobs;
    this.#job = job;
    this.#clock = clock;
  }

  /** @throws {Refusal} `edited-meanwhile` when it does not wait for this, or another model is on than it was foreseen with */
  apply(actor: Actor, id: string): Promise<void> {
    return this.#database.transaction(async (tx) => {
      const [inUse] = await tx.run(keepModelInUse);
      const { person, row } = await decidable(tx, actor, 'apply-retagging', id);
      if (this.#inUse.versionOf(inUse) !== row.version)
        throw new Refusal('edited-meanwhile', 'Another model is on: what it would change was not foreseen');
      tx.write(applyRetagging, [id, person.accountId, this.#clock.now()]);
      tx.afterCommit(() => this.#jobs.poke(this.#job));
    });
  }

  /** What was changed so far stays. @throws {Refusal} `edited-meanwhile` when it has ended */
  cancel(actor: Actor, id: string): Promise<void> {
    return this.#database.transaction(async (tx) => {
      await decidable(tx, actor, 'cancel-retagging', id);
      tx.write(endRetagging, [id, 'cancelled', this.#clock.now()]);
    });
  }
}

const decidable = async (
  tx: Transaction,
  actor: Actor,
  action: 'apply-retagging' | 'cancel-retagging',
  id: string,
): Promise<{ person: Person; row: RetaggingRow }> => {
  if (!isPerson(actor)) throw new Refusal('not-signed-in');
  await tx.run(lockRetagging, [id]);
  const [row] = await tx.run(retaggingOfId, [id]);
  if (row === undefined) throw new Refusal('not-found');
  if (!can(actor, action, { status: statusOfRetagging(row) })) {
    const everMay = can(actor, action, { status: 'foreseen' });
    throw new Refusal(everMay ? 'edited-meanwhile' : 'not-allowed', 'It does not wait for this (any more)');
  }
  return { person: actor, row };
};
