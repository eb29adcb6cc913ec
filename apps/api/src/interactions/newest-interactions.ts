import type { interactions } from '@concivis/contracts';
import { statement, type Statement } from '../platform/database/statement.ts';
import { placeOf } from '../platform/http/cursor.ts';
import { conditionsOf, givenIn } from './record-filter.ts';
import { storedColumns, type StoredInteraction } from './stored-interaction.ts';

/** Which interactions, newest first. */
export interface NewestAsked extends interactions.RecordFilter {
  readonly type?: string | undefined;
  readonly after?: string | undefined;
}

const build = (asked: NewestAsked): string => {
  let count = 0;
  const next = () => `$${(count += 1)}`;
  const conditions = ['NOT EXISTS (SELECT 1 FROM interaction_exclusions e WHERE e.interaction_id = n.id)'];
  if (asked.type !== undefined) conditions.push(`n.type = ${next()}`);
  conditions.push(...conditionsOf(givenIn(asked), { time: 'n.occurred_at', table: 'n' }, next));
  if (asked.after !== undefined) {
    conditions.push(`(n.occurred_at, n.id) < (to_timestamp(${next()}::bigint / 1000.0), ${next()}::uuid)`);
  }
  return `SELECT ${storedColumns}
            FROM (SELECT n.id FROM interactions n WHERE ${conditions.join(' AND ')}
                   ORDER BY n.occurred_at DESC, n.id DESC LIMIT ${next()}) AS newest
            JOIN interactions i ON i.id = newest.id
           ORDER BY i.occurred_at DESC, i.id DESC`;
};

const statements = new Map<string, Statement<StoredInteraction>>();

/** Counted interactions, newest first: one statement per combination of what is asked, so that each is planned once. */
export const newestInteractions = (
  asked: NewestAsked,
  limit: number,
): { statement: Statement<StoredInteraction>; values: unknown[] } => {
  const given = givenIn(asked);
  const after = asked.after === undefined ? null : placeOf(asked.after);
  const extras = [asked.type === undefined ? '' : 'type', after === null ? '' : 'after'];
  const name = ['interactions.newest', ...given, ...extras].filter(Boolean).join('.');
  let made = statements.get(name);
  if (made === undefined) statements.set(name, (made = statement<StoredInteraction>(name, build(asked))));
  return {
    statement: made,
    values: [
      ...(asked.type === undefined ? [] : [asked.type]),
      ...given.map((part) => asked[part]),
      ...(after === null ? [] : [after.key, after.id]),
      limit,
    ],
  };
};
