import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '@concivis/contracts';
import { FeedbackContents, type FeedbackContentRow } from '../feedback/index.ts';
import { IdeaContents, type ContentRow } from '../ideas/index.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Content, Hiding } from './content.ts';

/** Reads and hides whatever can be reported, whichever feature it belongs to. */
@Injectable()
export class FindContents {
  readonly #ideas: IdeaContents;
  readonly #feedback: FeedbackContents;

  constructor(ideas: IdeaContents, feedback: FeedbackContents) {
    this.#ideas = ideas;
    this.#feedback = feedback;
  }

  /** By id; one query per kind for any number. */
  async find(subjects: readonly { kind: SubjectKind; id: string }[]): Promise<ReadonlyMap<string, Content>> {
    const idsOf = (kind: SubjectKind) => subjects.filter((each) => each.kind === kind).map(({ id }) => id);
    const [ideas, comments, feedback] = await Promise.all([
      this.#ideas.find('idea', idsOf('idea')),
      this.#ideas.find('comment', idsOf('comment')),
      this.#feedback.find(idsOf('feedback')),
    ]);
    const contents = [
      ...ideas.map((row) => contentOf('idea', row)),
      ...comments.map((row) => contentOf('comment', row)),
      ...feedback.map(feedbackContentOf),
    ];
    return new Map(contents.map((content) => [content.id, content]));
  }

  /** The content as it is now, kept from changing until the transaction ends; null when there is none. */
  async lock(tx: Transaction, kind: SubjectKind, id: string): Promise<Content | null> {
    if (kind === 'feedback') {
      const row = await this.#feedback.lock(tx, id);
      return row === null ? null : feedbackContentOf(row);
    }
    const row = await this.#ideas.lock(tx, kind, id);
    return row === null ? null : contentOf(kind, row);
  }

  /** Hides with a rule and a reason, or shows again when there is none. */
  async setHidden(tx: Transaction, content: Content, hiding: Hiding | null): Promise<void> {
    if (content.kind === 'feedback') return this.#feedback.setHidden(tx, content.id, hiding);
    return this.#ideas.setHidden(tx, content.kind, content, hiding);
  }
}

const contentOf = (kind: 'idea' | 'comment', row: ContentRow): Content => ({
  kind,
  id: row.id,
  idea: row.idea_id,
  service: row.service_code,
  district: row.district_code,
  title: row.title,
  body: row.body,
  language: row.language,
  authorId: row.author_id,
  author: row.author,
  stance: row.stance,
  hiddenAt: row.hidden_at,
  withdrawn: row.withdrawn,
});

const feedbackContentOf = (row: FeedbackContentRow): Content => ({
  kind: 'feedback',
  id: row.id,
  idea: null,
  service: row.service_code,
  district: row.district_code,
  title: null,
  body: row.body,
  language: row.language,
  authorId: row.author_id,
  author: row.author,
  stance: null,
  hiddenAt: row.hidden_at,
  withdrawn: false,
});
