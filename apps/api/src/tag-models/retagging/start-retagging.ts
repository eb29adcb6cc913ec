import { Injectable } from '@nestjs/common';
import type { retaggings } from '@concivis/contracts';
import { v7 as uuidv7 } from 'uuid';
import { isPerson, type Actor } from '../../identity/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { violates } from '../../platform/database/violates.ts';
import { invalidField, Refusal } from '../../platform/http/problem.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Catalogue } from '../../public-services/index.ts';
import { ModelInUse } from '../model-in-use.ts';
import { can } from '../tag-model.policy.ts';
import { keepModelInUse } from '../tag-model.queries.ts';
import { RetaggingJob } from './retagging-job.ts';
import { insertRetagging } from './retagging.queries.ts';

/** An administrator asks what reading old texts with the model that is on would change. Nothing changes yet. */
@Injectable()
export class StartRetagging {
  readonly #database: Database;
  readonly #catalogue: Catalogue;
  readonly #inUse: ModelInUse;
  readonly #work: { readonly jobs: Jobs; readonly job: RetaggingJob };
  readonly #clock: Clock;

  constructor(
    database: Database,
    catalogue: Catalogue,
    inUse: ModelInUse,
    jobs: Jobs,
    job: RetaggingJob,
    clock: Clock,
  ) {
    this.#database = database;
    this.#catalogue = catalogue;
    this.#inUse = inUse;
    this.#work = { jobs, job };
    this.#clock = clock;
  }

  /**
   * @returns the id of the re-tagging
   * @throws {Refusal} `work-under-way` while another one has not ended
   */
  async run(actor: Actor, { from, to, service }: retaggings.RetaggingScope): Promise<string> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    if (!can(actor, 'start-retagging', null)) throw new Refusal('not-allowed');
    if (from !== null && to !== null && from > to)
      throw invalidField('to', 'invalid', 'The last day is before the first');
    if (service !== null) await this.#catalogue.departmentOf(service);
    const id = uuidv7();
    const at = this.#clock.now();
    try {
      await this.#database.transaction(async (tx) => {
        const [inUse] = await tx.run(keepModelInUse);
        const version = this.#inUse.versionOf(inUse);
        await tx.run(insertRetagging, [id, actor.accountId, at, from, to, service, version]);
        tx.afterCommit(() => this.#work.jobs.poke(this.#work.job));
      });
    } catch (error) {
      if (violates(error, 'retaggings_one_at_a_time')) throw new Refusal('work-under-way');
      throw error;
    }
    return id;
  }
}
