import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { isPerson, type Actor } from '../../identity/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { violates } from '../../platform/database/violates.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { can } from '../tag-model.policy.ts';
import { TrainingJob } from './training-job.ts';
import { insertTraining } from './training.queries.ts';

/** An administrator asks for a model that has learnt from the reviews of this town. */
@Injectable()
export class StartTraining {
  readonly #database: Database;
  readonly #jobs: Jobs;
  readonly #job: TrainingJob;
  readonly #clock: Clock;

  constructor(database: Database, jobs: Jobs, job: TrainingJob, clock: Clock) {
    this.#database = database;
    this.#jobs = jobs;
    this.#job = job;
    this.#clock = clock;
  }

  /**
   * @returns the id of the training
   * @throws {Refusal} `work-under-way` while another one has not ended
   */
  async run(actor: Actor): Promise<string> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    if (!can(actor, 'start-training', null)) throw new Refusal('not-allowed');
    const id = uuidv7();
    try {
      await this.#database.transaction(async (tx) => {
        await tx.run(insertTraining, [id, actor.accountId, this.#clock.now()]);
        tx.afterCommit(() => this.#jobs.poke(this.#job));
      });
    } catch (error) {
      if (violates(error, 'tag_trainings_one_at_a_time')) throw new Refusal('work-under-way');
      throw error;
    }
    return id;
  }
}
