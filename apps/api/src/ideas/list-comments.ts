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
    const account = isPerson(actor) ? actor.accountId : null;
    const limit = query.limit ?? limits.page.default;
    const place = query.after === undefined ? null : placeOf(query.after);
    const asked = { stance: query.stance !== undefined, after: place !== null };
    const rows = await this.#database.read(commentsOfIdea(limit, asked), [
      idea,
      account,
      ...(query.stance === undefined ? [] : [query.stance]),
      ...(place === null ? [] : [place.key, place.id]),
    ]);
    return commentPage(rows, limit, account);
  }
}

/** A page of comments, read with one more than the page has, as this account sees it. */
export const commentPage = (
  rows: readonly CommentRow[],
  limit: number,
  account: string | null,
): ideas.CommentPage =>
  pageOf(rows, limit, {
    present: (row) => presentComment(row, row.author_id !== account && row.hidden_at === null, noteOf(row)),
    place: (row) => ({ key: row.posted_at.getTime(), id: row.id }),
  });
