import { Injectable } from '@nestjs/common';
import type { TextLanguage } from '@concivis/contracts';
import type { CaseRow } from '../cases/index.ts';
import { FeedbackDesk, type FeedbackAtDesk } from '../feedback/index.ts';
import { IdeaDesk, type IdeaAtDesk } from '../ideas/index.ts';
import type { Transaction } from '../platform/database/transaction.ts';

/** What a case is about, whichever kind it is. */
export interface CaseSubject {
  readonly title: string | null;
  readonly body: string;
  readonly language: TextLanguage;
  readonly rating: number | null;
  readonly district: string | null;
  readonly author: string | null;
  readonly contactLeft: boolean;
  readonly receivedAt: Date;
  readonly openedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly hiddenAt: Date | null;
}

/** Reads what cases are about: one query per kind, for any number of cases, in the transaction when there is one. */
@Injectable()
export class FindSubjects {
  readonly #ideas: IdeaDesk;
  readonly #feedback: FeedbackDesk;

  constructor(ideas: IdeaDesk, feedback: FeedbackDesk) {
    this.#ideas = ideas;
    this.#feedback = feedback;
  }

  async run(cases: readonly CaseRow[], tx?: Transaction): Promise<ReadonlyMap<string, CaseSubject>> {
    const idsOf = (kind: CaseRow['subject_kind']) =>
      cases.filter((row) => row.subject_kind === kind).map((row) => row.subject_id);
    const [ideas, feedback] = await Promise.all([
      this.#ideas.find(idsOf('idea'), tx),
      this.#feedback.find(idsOf('feedback'), tx),
    ]);
    return new Map([
      ...[...ideas].map(([id, idea]) => [id, ofIdea(idea)] as const),
      ...[...feedback].map(([id, given]) => [id, ofFeedback(given)] as const),
    ]);
  }
}

const ofIdea = (idea: IdeaAtDesk): CaseSubject => ({
  title: idea.title,
  body: idea.body,
  language: idea.language,
  rating: null,
  district: idea.district_code,
  author: idea.author,
  contactLeft: false,
  receivedAt: idea.submitted_at,
  openedAt: idea.opened_at,
  answeredAt: idea.answered_at,
  withdrawnAt: idea.withdrawn_at,
  hiddenAt: idea.hidden_at,
});

const ofFeedback = (given: FeedbackAtDesk): CaseSubject => ({
  title: null,
  body: given.body,
  language: given.language,
  rating: given.rating,
  district: given.district_code,
  author: given.author,
  contactLeft: given.contact_left,
  receivedAt: given.received_at,
  openedAt: given.opened_at,
  answeredAt: given.answered_at,
  withdrawnAt: null,
  hiddenAt: given.hidden_at,
});
