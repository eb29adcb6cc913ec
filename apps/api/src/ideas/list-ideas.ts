import { Injectable } from '@nestjs/common';
import type { ideas } from '@concivis/contracts';
import { limits } from '@concivis/contracts';
import { isPerson, type Actor } from '../identity/index.ts';
import { Database } from '../platform/database/database.ts';
import { pageOf } from '../platform/http/cursor.ts';
import { FirstPages, type SentPage } from './first-pages.ts';
import { listStatement, listValues, sortKeyOf } from './idea-list.queries.ts';
import { presentIdeaCard } from './present-idea.ts';

/** Ideas in public: filtered, searched, a page at a time. One query. */
@Injectable()
export class ListIdeas {
  readonly #database: Database;
  readonly #firstPages: FirstPages;

  constructor(database: Database, firstPages: FirstPages) {
    this.#database = database;
    this.#firstPages = firstPages;
  }

  async run(actor: Actor, asked: ideas.IdeaList): Promise<ideas.IdeaPage> {
    const limit = asked.limit ?? limits.page.default;
    const person = isPerson(actor) ? actor.accountId : null;
    const rows = await this.#database.read(
      listStatement(asked, limit, person !== null),
      listValues(asked, person),
    );
    const sort = asked.sort ?? 'newest';
    return pageOf(rows, limit, {
      present: presentIdeaCard,
      place: (row) => ({ key: sortKeyOf(sort, row), id: row.id }),
    });
  }

  /** The first page as whoever is not signed in is sent it; null when what is asked for is another page. */
  async firstPage(actor: Actor, asked: ideas.IdeaList): Promise<SentPage | null> {
    if (isPerson(actor) || asked.after !== undefined || asked.q !== undefined) return null;
    return this.#firstPages.get(JSON.stringify(asked), () => this.run(actor, asked));
  }
}
