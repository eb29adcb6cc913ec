import { Injectable } from '@nestjs/common';
import { limits, type Asked, type ideas, type operations } from '@concivis/contracts';
import { isPerson, type Actor } from '../identity/index.ts';
import { Database } from '../platform/database/database.ts';
import { pageOf, placeOf } from '../platform/http/cursor.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { can } from './idea.policy.ts';
import { commentsOfIdea, findIdea, noteOf, type CommentRow } from './idea.queries.ts';
import { factsOf, presentComment } from './present-idea.ts';

type Query = Asked<typeof operations.ideas.comments>['query'];

/** Comments of an idea, oldest first, a page at a time. */
@Injectable()
export class ListComments {
  readonly #database: Database;
  readonly #catalogue: Catalogue;

  constructor(database: Database, catalogue: Catalogue) {
    this.#database = database;
    this.#catalogue = catalogue;
  }

  /** @throws {Refusal} `not-found` when the actor may not see the idea. */
  async run(actor: Actor, idea: string, query: Query): Promise<ideas.CommentPage> {
    const [row] = await this.#database.read(findIdea, [idea, null]);
    if (row === undefined) throw new Refusal('not-found');
    const facts = factsOf(row, await this.#catalogue.departmentOf(row.service_code));
    if (!can(actor, 'read', facts)) throw new Refusal('not-found');
    return this.page(actor, idea, query);
  }

  /** The page itself, for whoever is known to see the idea. */
  async page(actor: Actor, idea: string, query: Query): Promise<ideas.CommentPage> {
    const { read, present } = commentPage(actor, idea, query);
    return present(await this.#database.read(...read));
  }
}

/** How a page of comments is read and presented, for whoever reads it together with something else. */
export const commentPage = (actor: Actor, idea: string, query: Query) => {
  const account = isPerson(actor) ? actor.accountId : null;
  const limit = query.limit ?? limits.page.default;
  const place = query.after === undefined ? null : placeOf(query.after);
  const values = [
    idea,
    account,
    ...(query.stance === undefined ? [] : [query.stance]),
    ...(place === null ? [] : [place.key, place.id]),
  ];
  const asked = { stance: query.stance !== undefined, after: place !== null };
  return {
    read: [commentsOfIdea(limit, asked), values] as const,
    present: (rows: readonly CommentRow[]): ideas.CommentPage =>
      pageOf(rows, limit, {
        present: (row) =>
          presentComment(row, row.author_id !== account && row.hidden_at === null, noteOf(row)),
        place: (row) => ({ key: row.posted_at.getTime(), id: row.id }),
      }),
  };
};
