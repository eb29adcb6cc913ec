import { Injectable } from '@nestjs/common';
import { lockCase, markCaseOpened } from '../cases/index.ts';
import { FeedbackDesk } from '../feedback/index.ts';
import { IdeaDesk } from '../ideas/index.ts';
import { isPerson, type Actor } from '../identity/index.ts';
import { RecordInteraction } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { can } from './case.policy.ts';
import { factsOf } from './present-case.ts';
import { FindSubjects } from './find-subjects.ts';

/** An employee takes a case up: from then on its idea or feedback is under review. Taking it up again changes nothing. */
@Injectable()
export class TakeUpCase {
  readonly #database: Database;
  readonly #subjects: FindSubjects;
  readonly #desks: { idea: IdeaDesk; feedback: FeedbackDesk };
  readonly #record: RecordInteraction;
  readonly #clock: Clock;

  constructor(
    database: Database,
    subjects: FindSubjects,
    ideas: IdeaDesk,
    feedback: FeedbackDesk,
    record: RecordInteraction,
    clock: Clock,
  ) {
    this.#database = database;
    this.#subjects = subjects;
    this.#desks = { idea: ideas, feedback };
    this.#record = record;
    this.#clock = clock;
  }

  async run(actor: Actor, id: string): Promise<void> {
    await this.#database.transaction(async (tx) => {
      const [row] = await tx.run(lockCase, [id]);
      if (row === undefined) throw new Refusal('not-found');
      const subject = (await this.#subjects.run([row], tx)).get(id);
      if (subject === undefined) throw new Refusal('not-found');
      const facts = factsOf(row, subject);
      if (!can(actor, 'read', facts)) throw new Refusal('not-found');
      if (!can(actor, 'open', facts) || !isPerson(actor)) return;
      const at = this.#clock.now();
      await tx.run(markCaseOpened, [id, at, actor.accountId]);
      await this.#desks[row.subject_kind].markOpened(tx, id, at);
      await this.#record.run(tx, {
        type: 'case.opened-by-employee',
        facts: {},
        actor,
        at,
        service: row.service_code,
        department: row.department_code,
        district: subject.district,
        channel: 'web',
        language: actor.language,
        subject: { kind: row.subject_kind, id },
        hasWords: false,
      });
    });
  }
}
