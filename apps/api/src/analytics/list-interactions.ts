import { Injectable } from '@nestjs/common';
import { limits, type Asked, type interactions, type operations } from '@concivis/contracts';
import { conditionsOf, FindInteractions, givenIn, type StoredInteraction } from '../interactions/index.ts';
import { Database } from '../platform/database/database.ts';
import { statement, type Statement } from '../platform/database/statement.ts';
import { pageOf, placeOf } from '../platform/http/cursor.ts';
import { finestGrain } from './grain.ts';

type ListAsked = Asked<typeof operations.interactions.list>['query'];

const dimensions = new Set(['service', 'department', 'district', 'channel']);

const build = (asked: ListAsked): string => {
  let count = 1;
  const next = () => `$${(count += 1)}`;
  const given = givenIn(asked);
  const conditions = ['n.measure_id = (SELECT id FROM measures WHERE code = $1)'];
  conditions.push(...conditionsOf(given, { time: 'n.occurred_at', table: 'c' }, next));
  if (asked.type !== undefined) {
    conditions.push(`EXISTS (
      SELECT 1 FROM counted_interactions t
       WHERE t.cell_id = n.cell_id AND t.occurred_at = n.occurred_at AND t.interaction_id = n.interaction_id
         AND t.measures @> ARRAY[(SELECT id FROM measures WHERE code = 'type:' || ${next()}::text)])`);
  }
  if (asked.after !== undefined) {
    conditions.push(
      `(n.occurred_at, n.interaction_id) < (to_timestamp(${next()}::bigint / 1000.0), ${next()}::uuid)`,
    );
  }
  const cells = given.some((name) => dimensions.has(name))
    ? `JOIN cells c ON c.id = n.cell_id AND c.grain = ${finestGrain}`
    : '';
  return `SELECT n.interaction_id AS id FROM counted_terms n ${cells}
           WHERE ${conditions.join(' AND ')}
           ORDER BY n.occurred_at DESC, n.interaction_id DESC LIMIT ${next()}`;
};

const statements = new Map<string, Statement<{ id: string }>>();

/** The interactions behind a figure, newest first. As many as the figure says: it and the list are kept together. */
@Injectable()
export class ListInteractions {
  readonly #database: Database;
  readonly #interactions: FindInteractions;

  constructor(database: Database, interactions: FindInteractions) {
    this.#database = database;
    this.#interactions = interactions;
  }

  async run(asked: ListAsked): Promise<interactions.InteractionPage> {
    const limit = asked.limit ?? limits.page.default;
    const rows =
      asked.term === undefined
        ? await this.#interactions.newest(asked, limit + 1)
        : await this.#behindTerm(asked, limit + 1);
    const page = pageOf(rows, limit, {
      present: (row) => row,
      place: (row) => ({ key: row.occurred_at.getTime(), id: row.id }),
    });
    return { items: await this.#interactions.present(page.items), next: page.next };
  }

  async #behindTerm(asked: ListAsked, most: number): Promise<StoredInteraction[]> {
    const given = givenIn(asked);
    const after = asked.after === undefined ? null : placeOf(asked.after);
    const name = [
      'analytics.behind-term',
      ...given,
      ...(asked.type === undefined ? [] : ['type']),
      ...(after === null ? [] : ['after']),
    ].join('.');
    let made = statements.get(name);
    if (made === undefined) statements.set(name, (made = statement<{ id: string }>(name, build(asked))));
    const found = await this.#database.read(made, [
      `${asked.voiced === undefined ? 'term' : 'voiced'}:${asked.term}`,
      ...given.map((part) => asked[part]),
      ...(asked.type === undefined ? [] : [asked.type]),
      ...(after === null ? [] : [after.key, after.id]),
      most,
    ]);
    return this.#interactions.ofIds(found.map(({ id }) => id));
  }
}
