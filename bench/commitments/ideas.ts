import type { Pool } from 'pg';

const idsOf = async (pool: Pool, query: string, most: number): Promise<string[]> => {
  const { rows } = await pool.query<{ id: string }>(`${query} ORDER BY random() LIMIT $1`, [most]);
  return rows.map(({ id }) => id);
};

/** Ideas that the product knows, in any order; what the bare server posted is only half of one. */
const known = 'SELECT c.idea_id AS id FROM idea_counts c';

/** @param most how many at most */
export const anyIdeas = (pool: Pool, most: number): Promise<string[]> => idsOf(pool, known, most);

/** Of ideas that other measures had people support, a second support by the same person would not be an act. */
export const unsupportedIdeas = (pool: Pool, most: number): Promise<string[]> =>
  idsOf(pool, `${known} WHERE NOT EXISTS (SELECT 1 FROM supports s WHERE s.idea_id = c.idea_id)`, most);
