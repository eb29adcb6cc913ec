import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchIdeas20261121220250 implements MigrationInterface {
  readonly name = 'SearchIdeas20261121220250';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE EXTENSION IF NOT EXISTS unaccent;

      CREATE FUNCTION search_configuration(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE language
          WHEN 'en' THEN 'english' WHEN 'es' THEN 'spanish' WHEN 'it' THEN 'italian' WHEN 'fr' THEN 'french' WHEN 'de' THEN 'german'
          WHEN 'ar' THEN 'arabic' WHEN 'nl' THEN 'dutch' WHEN 'pt' THEN 'portuguese' ELSE 'simple'
        END::regconfig
      $$;

      CREATE FUNCTION idea_document(title text, body text, language text) RETURNS tsvector LANGUAGE sql STABLE AS $$
        SELECT setweight(to_tsvector('simple', unaccent(title)) || to_tsvector(search_configuration(language), unaccent(title)), 'A')
            || setweight(to_tsvector('simple', unaccent(body)) || to_tsvector(search_configuration(language), unaccent(body)), 'B')
      $$;
      COMMENT ON FUNCTION idea_document IS 'Every word as it is written and as its language stems it, without accents';

      CREATE FUNCTION idea_search_query(typed text) RETURNS tsquery LANGUAGE sql STABLE AS $$
        SELECT websearch_to_tsquery('simple', unaccent(typed))
            || websearch_to_tsquery('english', unaccent(typed)) || websearch_to_tsquery('spanish', unaccent(typed))
            || websearch_to_tsquery('italian', unaccent(typed)) || websearch_to_tsquery('french', unaccent(typed))
            || websearch_to_tsquery('german', unaccent(typed)) || websearch_to_tsquery('arabic', unaccent(typed))
            || websearch_to_tsquery('dutch', unaccent(typed)) || websearch_to_tsquery('portuguese', unaccent(typed))
      $$;
      COMMENT ON FUNCTION idea_search_query IS 'What was typed, in any of the languages: nobody says in which one they search';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
