import { statement } from '../platform/database/statement.ts';

/**
 * $1 ideas. Every word as it is written and as the idea's language stems it, both without accents, so that people
 * find it whichever way they type.
 */
export const indexIdeas = statement(
  'ideas.index-for-search',
  `INSERT INTO idea_search (idea_id, submitted_at, document)
   SELECT id, submitted_at, idea_document(title, body, language) FROM ideas WHERE id = ANY($1::uuid[])
   ON CONFLICT (idea_id) DO UPDATE SET document = excluded.document`,
);

/** The condition of the list; `value` is the placeholder of what was typed. */
export const matchesSearch = (value: string): string => `s.document @@ idea_search_query(${value})`;
