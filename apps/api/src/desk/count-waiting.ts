import { Injectable } from '@nestjs/common';
import type { ReplyOf, operations } from '@concivis/contracts';
import { countCases } from '../cases/index.ts';
import { departmentInView, type Actor } from '../identity/index.ts';
import { FindReports } from '../moderation/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';

/** How much waits for whoever asks. */
@Injectable()
export class CountWaiting {
  readonly #database: Database;
  readonly #reports: FindReports;
  readonly #clock: Clock;

  constructor(database: Database, reports: FindReports, clock: Clock) {
    this.#database = database;
    this.#reports = reports;
    this.#clock = clock;
  }

  async run(actor: Actor): Promise<ReplyOf<typeof operations.cases.counts>> {
    const department = departmentInView(actor, undefined);
    const [[counts], reported] = await Promise.all([
      this.#database.read(countCases, [department, this.#clock.now()]),
      this.#reports.countWaiting(department),
    ]);
    return { new: counts?.new ?? 0, opened: counts?.opened ?? 0, overdue: counts?.overdue ?? 0, reported };
  }
}
