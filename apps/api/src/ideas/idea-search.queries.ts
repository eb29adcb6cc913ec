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

/** Up to so many hits are sorted; a word that more ideas have is soon met when the list is walked in its order. */
const fewHits = 500;

/**
 * A list of the ideas that match. Nobody knows beforehand how many do: rare words are looked up in the text index and
 * sorted, common ones are met by walking the list. Only one of the two branches runs.
 *
 * @param typed the placeholder of what was typed
 */
export const searching = (
  typed: string,
  { columns, around, where, rest }: { columns: string; around: string; where: string; rest: string },
): string => `
  WITH asked AS MATERIALIZED (SELECT idea_search_query(${typed}) AS query),
  hits AS MATERIALIZED (
    SELECT s.idea_id FROM idea_search s WHERE s.document @@ (SELECT query FROM asked) LIMIT ${fewHits}
  ),
  found AS MATERIALIZED (SELECT count(*) < ${fewHits} AS few FROM hits)
  (SELECT ${columns} FROM hits h JOIN ideas i ON i.id = h.idea_id ${around} ${where} AND (SELECT few FROM found) ${rest})
  UNION ALL
  (SELECT ${columns} FROM ideas i ${around}
    CROSS JOIN LATERAL (
      SELECT FROM idea_search s WHERE s.idea_id = i.id AND s.document @@ (SELECT query FROM asked) OFFSET 0
    ) AS matching ${where} AND NOT (SELECT few FROM found) ${rest})`;
