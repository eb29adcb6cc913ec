import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** How much is loaded before anything is measured. */
export interface Size {
  readonly accounts: number;
  readonly ideas: number;
  readonly interactions: number;
}

/** Sessions whose tokens the load knows; the token of account n is derived from n. */
export const sessionToken = (n: number): string =>
  createHash('sha256').update(`bench session ${n}`).digest('base64url');

const places = `
  INSERT INTO departments SELECT 'department-' || n, jsonb_build_object('en', 'Department ' || n) FROM generate_series(1, 8) n;
  INSERT INTO public_services
    SELECT 'service-' || n, jsonb_build_object('en', 'Service ' || n), '{"en": "What it does"}', 'department-' || (n % 8 + 1), '{web}'
      FROM generate_series(1, 40) n;
  INSERT INTO districts
    SELECT 'district-' || n, jsonb_build_object('en', 'District ' || n), '{"type": "Polygon", "coordinates": [[[0,0],[0,1],[1,1],[0,0]]]}'
      FROM generate_series(1, 40) n;`;

const people = `
  INSERT INTO accounts (id, email, email_confirmed_at, display_name, role, department_code, language, pseudonym, created_at)
  SELECT uuidv7(), 'person' || n || '@example.org', now(), 'Person number ' || n,
         CASE WHEN n = 1 THEN 'administrator' ELSE 'citizen' END, NULL, 'en', gen_random_uuid(), now()
    FROM generate_series(1, $1::int) n`;

/** About 650 bytes of body, as people write; one word in eight ideas, one in a thousand. */
const ideas = `
  INSERT INTO ideas (id, idempotency_key, author_id, title, body, language, service_code, district_code, submitted_at)
  SELECT gen_random_uuid(), gen_random_uuid(), a.ids[1 + n % array_length(a.ids, 1)],
         'Idea number ' || n || ' for a better town',
         repeat('People here ask for a change that is small, cheap and long overdue. ', 9)
           || CASE WHEN n % 8 = 0 THEN ' bicycle' ELSE ' bench' END || CASE WHEN n % 1000 = 0 THEN ' observatory' ELSE '' END,
         'en', 'service-' || (n % 40 + 1), 'district-' || (n / 40 % 40 + 1),
         date_trunc('milliseconds', now() - ($1::int - n) * interval '5 minutes')
    FROM generate_series(1, $1::int) n, (SELECT array_agg(id) AS ids FROM accounts) a`;

const around = `
  INSERT INTO idea_counts (idea_id, supports, comments_for) SELECT id, (random() * 200)::int, 3 FROM ideas;
  INSERT INTO comments (id, idempotency_key, idea_id, author_id, stance, body, language, posted_at)
  SELECT uuidv7(), gen_random_uuid(), i.id, i.author_id, 'for', 'I would use this every day, and so would my neighbours.', 'en', i.submitted_at
    FROM ideas i, generate_series(1, 3);
  INSERT INTO idea_search (idea_id, submitted_at, document) SELECT id, submitted_at, idea_document(title, body, language) FROM ideas;
  INSERT INTO cases (subject_id, subject_kind, service_code, department_code, received_at, due_at)
  SELECT i.id, 'idea', i.service_code, s.department_code, i.submitted_at, i.submitted_at + interval '30 days'
    FROM ideas i JOIN public_services s ON s.code = i.service_code;`;

const terms = [
  'interaction.new-ideas',
  'data.volume',
  'simplification.higher-burdens',
  'tailoring.customisation',
  'data.issues',
  'interaction.collaboration',
  'tailoring.accountability',
  'interaction.resistance',
];

/** A year of acts, one or two terms each. */
const interactions = `
  INSERT INTO interactions (id, type, occurred_at, pseudonym, role, perspective, service_code, department_code, district_code, channel,
                            assisted, language, phase, mode, level, subject_kind, subject_id, parent_id, facts, tags)
  SELECT uuidv7(), CASE WHEN n % 3 = 0 THEN 'feedback.given' ELSE 'idea.submitted' END,
         date_trunc('milliseconds', now() - (n % 365) * interval '1 day' - (n % 86400) * interval '1 second'),
         gen_random_uuid(), 'citizen', 'citizen',
         'service-' || (n % 40 + 1), 'department-' || ((n % 40 + 1) % 8 + 1), 'district-' || (n / 40 % 40 + 1), 'web', false, 'en',
         'design', 'citizen-sourcing', 'individual', 'idea', gen_random_uuid(), NULL,
         CASE WHEN n % 3 = 0 THEN '{"rating": 4, "contactLeft": false}'::jsonb ELSE '{}'::jsonb END,
         jsonb_build_array(jsonb_build_object('term', ($3::text[])[1 + n % 8], 'provenance', 'rule', 'probability', NULL, 'source', 'codebook 1.0.0', 'spans', '[]'::jsonb))
    FROM generate_series($1::int, $2::int) n`;

/** Fills an empty, migrated database. */
export const seed = async (pool: Pool, size: Size, say: (text: string) => void): Promise<void> => {
  await pool.query(places);
  await pool.query(people, [size.accounts]);
  const tokens = Array.from({ length: Math.min(size.accounts, 2_000) }, (_, n) =>
    createHash('sha256').update(sessionToken(n)).digest(),
  );
  await pool.query(
    `INSERT INTO sessions (token_hash, account_id, created_at, expires_at)
     SELECT t.hash, a.id, now(), now() + interval '1 year'
       FROM unnest($1::bytea[]) WITH ORDINALITY AS t(hash, n)
       JOIN (SELECT id, row_number() OVER (ORDER BY role, id) AS n FROM accounts) a USING (n)`,
    [tokens],
  );
  say(`  ${size.ideas.toLocaleString('en')} ideas`);
  await pool.query(ideas, [size.ideas]);
  await pool.query(around);
  const batch = 100_000;
  for (let from = 1; from <= size.interactions; from += batch) {
    say(`  ${Math.min(from + batch - 1, size.interactions).toLocaleString('en')} interactions`);
    await pool.query(interactions, [from, Math.min(from + batch - 1, size.interactions), terms]);
  }
  await pool.query('VACUUM ANALYZE');
};
