import { Injectable } from '@nestjs/common';
import type { cases } from '@concivis/contracts';
import { findCase } from '../cases/index.ts';
import type { Actor } from '../identity/index.ts';
import { FindInteractions } from '../interactions/index.ts';
import { FindReports } from '../moderation/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { FindReplies } from '../replies/index.ts';
import { can } from './case.policy.ts';
import { FindSubjects } from './find-subjects.ts';
import { factsOf, presentCase } from './present-case.ts';

/** One case with everything that an employee needs to answer it. */
@Injectable()
export class ReadCase {
  readonly #database: Database;
  readonly #subjects: FindSubjects;
  readonly #replies: FindReplies;
  readonly #reports: FindReports;
  readonly #interactions: FindInteractions;
  readonly #clock: Clock;

  constructor(
    database: Database,
    subjects: FindSubjects,
    replies: FindReplies,
    reports: FindReports,
    interactions: FindInteractions,
    clock: Clock,
  ) {
    this.#database = database;
    this.#subjects = subjects;
    this.#replies = replies;
    this.#reports = reports;
    this.#interactions = interactions;
    this.#clock = clock;
  }

  /** @throws {Refusal} `not-found` also for a case of another department. */
  async run(actor: Actor, id: string): Promise<cases.CaseView> {
    const [row] = await this.#database.read(findCase, [id]);
    if (row === undefined) throw new Refusal('not-found');
    const [subjects, replies, said, interaction] = await Promise.all([
      this.#subjects.run([row]),
      this.#replies.run([id]),
      this.#reports.ofSubject(id),
      this.#interactions.originOf(id),
    ]);
    const subject = subjects.get(id);
    if (subject === undefined || interaction === null) throw new Refusal('not-found');
    if (!can(actor, 'read', factsOf(row, subject))) throw new Refusal('not-found');
    return presentCase(
      row,
      subject,
      { actor, now: this.#clock.now() },
      { reply: replies.get(id) ?? null, ...said, interaction },
    );
  }
}
