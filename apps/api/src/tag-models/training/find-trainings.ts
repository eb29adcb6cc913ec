import { Injectable } from '@nestjs/common';
import type { Asked as AskedOf, operations, tagModels } from '@concivis/contracts';
import { Database } from '../../platform/database/database.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { askedPage } from '../asked-page.ts';
import { presentTraining } from './present-training.ts';
import { newestTrainings, trainingOfId } from './training.queries.ts';

/** Trainings that were asked for, and how far they are. */
@Injectable()
export class FindTrainings {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  page(asked: AskedOf<typeof operations.tagModels.trainings>['query']): Promise<tagModels.TrainingPage> {
    return askedPage(this.#database, asked, { newest: newestTrainings, present: presentTraining });
  }

  /** @throws {Refusal} `not-found` */
  async one(id: string): Promise<tagModels.TrainingView> {
    const [row] = await this.#database.read(trainingOfId, [id]);
    if (row === undefined) throw new Refusal('not-found');
    return presentTraining(row);
  }
}
