import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdeas20261121220200 implements MigrationInterface {
  readonly name = 'CreateIdeas20261121220200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE ideas (
        id uuid CONSTRAINT ideas_pk PRIMARY KEY,
        idempotency_key uuid NOT NULL CONSTRAINT ideas_submitted_once UNIQUE,
        author_id uuid NOT NULL CONSTRAINT ideas_author_exists REFERENCES accounts (id),
        title text NOT NULL CONSTRAINT ideas_title_not_blank CHECK (title <> ''),
        body text NOT NULL CONSTRAINT ideas_body_not_blank CHECK (body <> ''),
        language text NOT NULL,
        service_code text NOT NULL CONSTRAINT ideas_service_exists REFERENCES public_services (code),
        district_code text CONSTRAINT ideas_district_exists REFERENCES districts (code),
        submitted_at timestamptz NOT NULL,
        opened_at timestamptz,
        answered_at timestamptz,
        outcome text CONSTRAINT ideas_outcome_known
          CHECK (outcome IN ('accepted', 'accepted-with-changes', 'not-accepted', 'not-ours', 'duplicate')),
        withdrawn_at timestamptz,
        hidden_at timestamptz,
        hidden_rule text,
        hidden_reason text,
        status text NOT NULL GENERATED ALWAYS AS (
          CASE
            WHEN hidden_at IS NOT NULL THEN 'hidden'
            WHEN withdrawn_at IS NOT NULL THEN 'withdrawn'
            WHEN answered_at IS NOT NULL THEN 'answered'
            WHEN opened_at IS NOT NULL THEN 'under-review'
            ELSE 'published'
          END
        ) STORED,
        listed boolean NOT NULL GENERATED ALWAYS AS (hidden_at IS NULL AND withdrawn_at IS NULL) STORED,
        CONSTRAINT ideas_hidden_with_reason CHECK (num_nonnulls(hidden_at, hidden_rule, hidden_reason) IN (0, 3)),
        CONSTRAINT ideas_answer_has_outcome CHECK ((answered_at IS NULL) = (outcome IS NULL))
      );
      COMMENT ON COLUMN ideas.status IS 'Derived from what happened and when; never set';
      CREATE INDEX ideas_newest ON ideas (submitted_at DESC, id DESC) WHERE listed;
      CREATE INDEX ideas_newest_of_service ON ideas (service_code, submitted_at DESC, id DESC) WHERE listed;
      CREATE INDEX ideas_newest_of_district ON ideas (district_code, submitted_at DESC, id DESC) WHERE listed;
      CREATE INDEX ideas_by_author ON ideas (author_id);

      CREATE TABLE idea_counts (
        idea_id uuid CONSTRAINT idea_counts_pk PRIMARY KEY CONSTRAINT idea_counts_idea_exists REFERENCES ideas (id),
        supports integer NOT NULL DEFAULT 0 CONSTRAINT idea_counts_supports_not_negative CHECK (supports >= 0),
        comments_for integer NOT NULL DEFAULT 0,
        comments_neutral integer NOT NULL DEFAULT 0,
        comments_against integer NOT NULL DEFAULT 0,
        comments integer NOT NULL GENERATED ALWAYS AS (comments_for + comments_neutral + comments_against) STORED,
        CONSTRAINT idea_counts_comments_not_negative
          CHECK (comments_for >= 0 AND comments_neutral >= 0 AND comments_against >= 0)
      ) WITH (fillfactor = 80);
      COMMENT ON TABLE idea_counts IS 'Apart from the idea, so that a support rewrites a small row and not the text';
      CREATE INDEX idea_counts_most_supported ON idea_counts (supports DESC, idea_id DESC);
      CREATE INDEX idea_counts_most_discussed ON idea_counts (comments DESC, idea_id DESC);

      CREATE TABLE supports (
        idea_id uuid NOT NULL CONSTRAINT supports_idea_exists REFERENCES ideas (id),
        account_id uuid NOT NULL CONSTRAINT supports_account_exists REFERENCES accounts (id),
        created_at timestamptz NOT NULL,
        CONSTRAINT supports_once_per_person PRIMARY KEY (idea_id, account_id)
      );
      CREATE INDEX supports_by_account ON supports (account_id);

      CREATE TABLE comments (
        id uuid CONSTRAINT comments_pk PRIMARY KEY,
        idempotency_key uuid NOT NULL CONSTRAINT comments_posted_once UNIQUE,
        idea_id uuid NOT NULL CONSTRAINT comments_idea_exists REFERENCES ideas (id),
        author_id uuid NOT NULL CONSTRAINT comments_author_exists REFERENCES accounts (id),
        stance text NOT NULL CONSTRAINT comments_stance_known CHECK (stance IN ('for', 'neutral', 'against')),
        body text NOT NULL CONSTRAINT comments_body_not_blank CHECK (body <> ''),
        language text NOT NULL,
        posted_at timestamptz NOT NULL,
        hidden_at timestamptz,
        hidden_rule text,
        hidden_reason text,
        CONSTRAINT comments_hidden_with_reason CHECK (num_nonnulls(hidden_at, hidden_rule, hidden_reason) IN (0, 3))
      );
      CREATE INDEX comments_of_idea ON comments (idea_id, posted_at, id);
      CREATE INDEX comments_by_author ON comments (author_id);

      CREATE TABLE idea_search (
        idea_id uuid CONSTRAINT idea_search_pk PRIMARY KEY CONSTRAINT idea_search_idea_exists REFERENCES ideas (id),
        submitted_at timestamptz NOT NULL,
        document tsvector NOT NULL
      );
      COMMENT ON TABLE idea_search IS 'Filled after the commit of the idea: the text index must not slow down whoever proposes';
      CREATE INDEX idea_search_document ON idea_search USING gin (document) WITH (fastupdate = off);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
