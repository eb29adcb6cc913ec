import { Injectable } from '@nestjs/common';
import { limits, type tagModels } from '@concivis/contracts';
import { Database } from '../../platform/database/database.ts';
import { pageOf, placeOf } from '../../platform/http/cursor.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { presentTraining } from './present-training.ts';
import { newestTrainings, trainingOfId } from './training.queries.ts';

/** Trainings that were asked for, and how far they are. */
@Injectable()
export class FindTrainings {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async page(asked: {
    after?: string | undefined;
    limit?: number | undefined;
  }): Promise<tagModels.TrainingPage> {
    const limit = asked.limit ?? limits.page.default;
    const place = asked.after === undefined ? null : placeOf(asked.after);
    const rows = await this.#database.read(newestTrainings(limit), [place?.key ?? null, place?.id ?? null]);
    return pageOf(rows, limit, {
      present: presentTraining,
      place: (row) => ({ key: row.asked_at.getTime(), id: row.id }),
    });
  }

  /** @throws {Refusal} `not-found` */
  async one(id: string): Promise<tagModels.TrainingView> {
    const [row] = await this.#database.read(trainingOfId, [id]);
    if (row === undefined) throw new Refusal('not-found');
    return presentTraining(row);
  }
}
