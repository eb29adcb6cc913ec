import { Injectable } from '@nestjs/common';
import { limits, type Asked, type cases, type operations } from '@concivis/contracts';
import { queueOfCases, valuesOfQueue, type CaseRow } from '../cases/index.ts';
import { departmentInView, type Actor } from '../identity/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { pageOf, placeOf } from '../platform/http/cursor.ts';

import { FindSubjects, type CaseSubject } from './find-subjects.ts';
import { presentCaseCard } from './present-case.ts';

/** What waits for the staff, due first. Three queries for any number of cases. */
@Injectable()
export class QueueCases {
  readonly #database: Database;
  readonly #subjects: FindSubjects;
  readonly #clock: Clock;

  constructor(database: Database, subjects: FindSubjects, clock: Clock) {
    this.#database = database;
    this.#subjects = subjects;
    this.#clock = clock;
  }

  async run(actor: Actor, query: Asked<typeof operations.cases.queue>['query']): Promise<cases.CasePage> {
    const limit = query.limit ?? limits.page.default;
    const filter = {
      state: query.state ?? ('open' as const),
      department: departmentInView(actor, query.department),
      kind: query.kind ?? null,
      service: query.service ?? null,
      after: query.after === undefined ? null : placeOf(query.after),
      rows: limit + 1,
    };
    const rows = await this.#database.read(queueOfCases(filter), valuesOfQueue(filter));
    const subjects = await this.#subjects.run(rows.slice(0, limit));
    const now = this.#clock.now();
    return pageOf(rows, limit, {
      present: (row) => presentCaseCard(row, subjectOf(subjects, row), now),
      place: (row) => ({ key: row.due_at.getTime(), id: row.subject_id }),
    });
  }
}

const subjectOf = (subjects: ReadonlyMap<string, CaseSubject>, row: CaseRow): CaseSubject => {
  const subject = subjects.get(row.subject_id);
  if (subject === undefined) throw new Error(`Case ${row.subject_id} is about nothing`);
  return subject;
};
