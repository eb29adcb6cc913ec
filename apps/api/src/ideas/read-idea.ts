import { Injectable } from '@nestjs/common';
import { limits, type ideas } from '@concivis/contracts';
import { isPerson, type Actor } from '../identity/index.ts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { FindReplies } from '../replies/index.ts';
import { can } from './idea.policy.ts';
import { findIdeaWithComments, ideaAndComments, noteOf, type FullIdeaRow } from './idea.queries.ts';
import { commentPage } from './list-comments.ts';
import { factsOf, presentIdea } from './present-idea.ts';

/** One idea as a page shows it. The number of queries does not depend on how much there is. */
@Injectable()
export class ReadIdea {
  readonly #database: Database;
  readonly #catalogue: Catalogue;
  readonly #replies: FindReplies;

  constructor(database: Database, catalogue: Catalogue, replies: FindReplies) {
    this.#database = database;
    this.#catalogue = catalogue;
    this.#replies = replies;
  }

  /** An idea that was just submitted: nothing has been said of it yet, so that nothing need be read. */
  async justSubmitted(actor: Actor, row: FullIdeaRow): Promise<ideas.IdeaView> {
    const facts = factsOf(row, await this.#catalogue.departmentOf(row.service_code));
    return presentIdea(row, actor, facts, {
      reply: null,
      hidden: null,
      firstComments: { items: [], next: null },
    });
  }

  /** @throws {Refusal} `not-found` also for a hidden idea, to everybody who may not see it. */
  async run(actor: Actor, id: string): Promise<ideas.IdeaView> {
    const account = isPerson(actor) ? actor.accountId : null;
    const rows = await this.#database.read(findIdeaWithComments, [id, account]);
    const { idea, comments } = ideaAndComments(rows);
    if (idea === undefined) throw new Refusal('not-found');
    const facts = factsOf(idea, await this.#catalogue.departmentOf(idea.service_code));
    if (!can(actor, 'read', facts)) throw new Refusal('not-found');
    const replies = idea.answered_at === null ? null : await this.#replies.run([id]);
    return presentIdea(idea, actor, facts, {
      reply: replies?.get(id) ?? null,
      hidden: noteOf(idea),
      firstComments: commentPage(comments, limits.page.default, account),
    });
  }
}
