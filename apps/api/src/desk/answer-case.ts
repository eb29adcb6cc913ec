import { Injectable } from '@nestjs/common';
import {
  feedbackOutcomes,
  ideaOutcomes,
  type cases,
  type FeedbackOutcome,
  type IdeaOutcome,
} from '@concivis/contracts';
import { lockCase, markCaseAnswered, type CaseRow } from '../cases/index.ts';
import { FeedbackDesk } from '../feedback/index.ts';
import { IdeaDesk } from '../ideas/index.ts';
import { isPerson, type Actor, type Person } from '../identity/index.ts';
import { RecordInteraction, writtenIn } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { violates } from '../platform/database/violates.ts';
import { invalidField, Refusal } from '../platform/http/problem.ts';
import { PublishReply } from '../replies/index.ts';
import { can } from './case.policy.ts';
import { FindSubjects } from './find-subjects.ts';
import { factsOf } from './present-case.ts';

const millisecondsPerHour = 3_600_000;

/** An employee publishes the official answer to an idea or to feedback, with an outcome. The same key again changes nothing. */
@Injectable()
export class AnswerCase {
  readonly #database: Database;
  readonly #subjects: FindSubjects;
  readonly #ideas: IdeaDesk;
  readonly #feedback: FeedbackDesk;
  readonly #replies: PublishReply;
  readonly #record: RecordInteraction;
  readonly #clock: Clock;

  constructor(
    database: Database,
    subjects: FindSubjects,
    ideas: IdeaDesk,
    feedback: FeedbackDesk,
    replies: PublishReply,
    record: RecordInteraction,
    clock: Clock,
  ) {
    this.#database = database;
    this.#subjects = subjects;
    this.#ideas = ideas;
    this.#feedback = feedback;
    this.#replies = replies;
    this.#record = record;
    this.#clock = clock;
  }

  async run(actor: Actor, id: string, command: cases.PublishReply): Promise<void> {
    try {
      await this.#database.transaction((tx) => this.#answer(tx, actor, id, command));
    } catch (error) {
      if (!violates(error, 'replies_published_once')) throw error;
    }
  }

  async #answer(tx: Transaction, actor: Actor, id: string, command: cases.PublishReply): Promise<void> {
    const [row] = await tx.run(lockCase, [id]);
    if (row === undefined) throw new Refusal('not-found');
    const subject = (await this.#subjects.run([row], tx)).get(id);
    if (subject === undefined) throw new Refusal('not-found');
    const facts = factsOf(row, subject);
    if (!can(actor, 'read', facts)) throw new Refusal('not-found');
    if (facts.answered && (await this.#replies.isRepeated(tx, id, command.idempotencyKey))) return;
    if (facts.answered) throw new Refusal('already-answered');
    if (!can(actor, 'answer', facts) || !isPerson(actor)) throw new Refusal('closed-for-participation');
    const at = this.#clock.now();
    const language = writtenIn(command.body, command.language);
    const reply = await this.#publish(tx, actor, row, { ...command, language }, at);
    await this.#record.run(tx, {
      type: 'reply.published',
      facts: {
        first: true,
        hoursWaited: Math.max(0, at.getTime() - row.received_at.getTime()) / millisecondsPerHour,
        inTime: at <= row.due_at,
        fromTemplate: false,
        outcome: command.outcome,
      },
      actor,
      at,
      service: row.service_code,
      department: row.department_code,
      district: subject.district,
      channel: 'web',
      language,
      subject: { kind: 'reply', id: reply },
      parent: { kind: row.subject_kind, id },
      hasWords: true,
    });
  }

  async #publish(
    tx: Transaction,
    actor: Person,
    row: CaseRow,
    command: cases.PublishReply,
    at: Date,
  ): Promise<string> {
    const { idempotencyKey, outcome, body, language } = command;
    const { subject_id: id, subject_kind: kind, department_code: department } = row;
    if (kind === 'idea') await this.#ideas.markAnswered(tx, id, ideaOutcome(outcome), at);
    else await this.#feedback.markAnswered(tx, id, feedbackOutcome(outcome), at);
    await tx.run(markCaseAnswered, [id, at, actor.accountId]);
    return this.#replies.run(tx, {
      idempotencyKey,
      subject: { kind, id },
      authorId: actor.accountId,
      department,
      outcome,
      body,
      language,
      publishedAt: at,
    });
  }
}

const ideaOutcome = (outcome: string): IdeaOutcome => {
  const known = ideaOutcomes.find((each) => each === outcome);
  if (known === undefined) throw invalidField('outcome', 'not-a-choice', 'Not an outcome of an idea');
  return known;
};

const feedbackOutcome = (outcome: string): FeedbackOutcome => {
  const known = feedbackOutcomes.find((each) => each === outcome);
  if (known === undefined) throw invalidField('outcome', 'not-a-choice', 'Not an outcome of feedback');
  return known;
};
