import { Injectable } from '@nestjs/common';
import type { ideas } from '@concivis/contracts';
import { v7 as uuidv7 } from 'uuid';
import { isPerson, type Actor, type Person } from '../identity/index.ts';
import { RecordInteraction, writtenIn } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { violates } from '../platform/database/violates.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { Comment } from './comment.entity.ts';
import { can } from './idea.policy.ts';
import { commentOfKey, countComments, findComment, holdIdea, noteOf } from './idea.queries.ts';
import { factsOf, presentComment } from './present-idea.ts';

/** Somebody comments on an idea, for, neutral or against. The same idempotency key again gives the same comment. */
@Injectable()
export class PostComment {
  readonly #database: Database;
  readonly #catalogue: Catalogue;
  readonly #record: RecordInteraction;
  readonly #clock: Clock;

  constructor(database: Database, catalogue: Catalogue, record: RecordInteraction, clock: Clock) {
    this.#database = database;
    this.#catalogue = catalogue;
    this.#record = record;
    this.#clock = clock;
  }

  async run(actor: Actor, ideaId: string, command: ideas.PostComment): Promise<ideas.CommentView> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    if (!actor.emailConfirmed) throw new Refusal('email-not-confirmed');
    const id = await this.#postOnce(actor, ideaId, command);
    const [row] = await this.#database.read(findComment, [id]);
    if (row === undefined) throw new Refusal('not-found');
    return presentComment(row, false, noteOf(row));
  }

  async #postOnce(actor: Person, ideaId: string, command: ideas.PostComment): Promise<string> {
    try {
      return await this.#database.transaction((tx) => this.#post(tx, actor, ideaId, command));
    } catch (error) {
      if (!violates(error, 'comments_posted_once')) throw error;
      const [comment] = await this.#database.read(commentOfKey, [command.idempotencyKey]);
      if (comment === undefined || comment.author_id !== actor.accountId) throw new Refusal('not-allowed');
      return comment.id;
    }
  }

  async #post(tx: Transaction, actor: Person, ideaId: string, command: ideas.PostComment): Promise<string> {
    const [idea] = await tx.run(holdIdea, [ideaId]);
    if (idea === undefined) throw new Refusal('not-found');
    const department = await this.#catalogue.departmentOf(idea.service_code);
    const facts = factsOf(idea, department);
    if (!can(actor, 'read', facts)) throw new Refusal('not-found');
    if (!can(actor, 'comment', facts)) throw new Refusal('closed-for-participation');
    const id = uuidv7();
    const { stance, body, idempotencyKey } = command;
    const language = writtenIn(body, command.language);
    const postedAt = this.#clock.now();
    await tx.insert(Comment, {
      id,
      idempotencyKey,
      ideaId,
      authorId: actor.accountId,
      stance,
      body,
      language,
      postedAt,
    });
    await tx.run(countComments, [ideaId, stance, 1]);
    await this.#record.run(tx, {
      type: 'comment.posted',
      facts: { stance },
      actor,
      at: postedAt,
      service: idea.service_code,
      department,
      district: idea.district_code,
      channel: 'web',
      language,
      subject: { kind: 'comment', id },
      parent: { kind: 'idea', id: ideaId },
      hasWords: true,
    });
    return id;
  }
}
