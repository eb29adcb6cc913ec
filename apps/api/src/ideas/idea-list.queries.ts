import {
  ideaStatuses,
  type IdeaOutcome,
  type IdeaSort,
  type IdeaStatus,
  type TextLanguage,
  type ideas,
} from '@concivis/contracts';
import { pageStatement, type Statement } from '../platform/database/statement.ts';
import { searching } from './idea-search.queries.ts';
import { placeOf } from '../platform/http/cursor.ts';

export interface IdeaRow {
  id: string;
  title: string;
  excerpt: string;
  language: TextLanguage;
  service_code: string;
  district_code: string | null;
  author: string | null;
  status: IdeaStatus;
  outcome: IdeaOutcome | null;
  submitted_at: Date;
  supports: number;
  comments: number;
  /** Whether the person asking supports it; null when nobody is signed in. */
  supported: boolean | null;
}

/** Enough to judge an idea by in a list, in characters. */
const excerptLength = 280;

const sorts: Record<IdeaSort, { order: string; place: (key: string, id: string) => string }> = {
  newest: {
    order: 'i.submitted_at DESC, i.id DESC',
    place: (key, id) => `(i.submitted_at, i.id) < (to_timestamp(${key}::bigint / 1000.0), ${id}::uuid)`,
  },
  'most-supported': {
    order: 'c.supports DESC, c.idea_id DESC',
    place: (key, id) => `(c.supports, c.idea_id) < (${key}::bigint, ${id}::uuid)`,
  },
  'most-discussed': {
    order: 'c.comments DESC, c.idea_id DESC',
    place: (key, id) => `(c.comments, c.idea_id) < (${key}::bigint, ${id}::uuid)`,
  },
};

/** The whole number that the list is sorted by. */
export const sortKeyOf = (sort: IdeaSort, row: IdeaRow): number => {
  if (sort === 'newest') return row.submitted_at.getTime();
  return sort === 'most-supported' ? row.supports : row.comments;
};

const filters = {
  service: (value: string) => `i.service_code = ${value}`,
  district: (value: string) => `i.district_code = ${value}`,
  language: (value: string) => `i.language = ${value}`,
  outcome: (value: string) => `i.outcome = ${value}`,
} as const;
const filterNames = Object.keys(filters) as (keyof typeof filters)[];

/** Written out, so that the index over the few that have a status is found whichever is asked for. */
const withStatus = new Map(ideaStatuses.map((status) => [status, `i.status = '${status}'`]));

const columns = `i.id, i.title, left(i.body, ${excerptLength}) AS excerpt, i.language, i.service_code, i.district_code,
                 a.name AS author, i.status, i.outcome, i.submitted_at, c.supports, c.comments`;
/** `person` is the placeholder of whoever asks. */
const supportedBy = (person: string) =>
  `EXISTS (SELECT 1 FROM supports o WHERE o.idea_id = i.id AND o.account_id = ${person}) AS supported`;
const around = 'JOIN idea_counts c ON c.idea_id = i.id JOIN authors a ON a.id = i.author_id';

const build = (asked: ideas.IdeaList, sort: IdeaSort, signedIn: boolean, rows: number): string => {
  let count = 0;
  const next = () => `$${(count += 1)}`;
  const supported = signedIn ? supportedBy(next()) : 'NULL::boolean AS supported';
  const shown = `${columns}, ${supported}`;
  const conditions = ['i.listed'];
  for (const name of filterNames) if (asked[name] !== undefined) conditions.push(filters[name](next()));
  const status = asked.status && withStatus.get(asked.status);
  if (status !== undefined) conditions.push(status);
  const typed = asked.q === undefined ? null : next();
  if (asked.after !== undefined) conditions.push(sorts[sort].place(next(), next()));
  const where = `WHERE ${conditions.join(' AND ')}`;
  const rest = `ORDER BY ${sorts[sort].order} LIMIT ${rows}`;
  if (typed === null) return `SELECT ${shown} FROM ideas i ${around} ${where} ${rest}`;
  return searching(typed, { columns: shown, around, where, rest });
};

/** One statement per combination of filters and order, so that each is planned once. One row more than a page, to know of a next one. */
export const listStatement = (
  asked: ideas.IdeaList,
  limit: number,
  signedIn: boolean,
): Statement<IdeaRow> => {
  const sort = asked.sort ?? 'newest';
  const given = [...filterNames, 'q' as const].filter((name) => asked[name] !== undefined);
  const name = [
    'ideas',
    sort,
    ...(signedIn ? ['mine'] : []),
    ...given,
    ...(asked.status === undefined ? [] : [asked.status]),
    ...(asked.after === undefined ? [] : ['after']),
  ].join('.');
  return pageStatement<IdeaRow>(name, limit, (rows) => build(asked, sort, signedIn, rows));
};

/** The values in the order in which the statement numbers them. */
export const listValues = (asked: ideas.IdeaList, person: string | null): unknown[] => {
  const given: unknown[] = [...filterNames, 'q' as const]
    .map((name) => asked[name])
    .filter((value) => value !== undefined);
  const values = person === null ? given : [person, ...given];
  if (asked.after !== undefined) {
    const place = placeOf(asked.after);
    values.push(place.key, place.id);
  }
  return values;
};
