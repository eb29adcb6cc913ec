import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeedback20261121220300 implements MigrationInterface {
  readonly name = 'CreateFeedback20261121220300';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE feedback (
        id uuid CONSTRAINT feedback_pk PRIMARY KEY,
        idempotency_key uuid NOT NULL CONSTRAINT feedback_given_once UNIQUE,
        tracking_secret bytea NOT NULL CONSTRAINT feedback_tracking_secret_long CHECK (octet_length(tracking_secret) = 16),
        author_id uuid CONSTRAINT feedback_author_exists REFERENCES accounts (id),
        service_code text NOT NULL CONSTRAINT feedback_service_exists REFERENCES public_services (code),
        district_code text CONSTRAINT feedback_district_exists REFERENCES districts (code),
        rating smallint NOT NULL CONSTRAINT feedback_rating_range CHECK (rating BETWEEN 1 AND 5),
        body text NOT NULL,
        language text NOT NULL,
        contact text,
        channel text NOT NULL,
        received_at timestamptz NOT NULL,
        opened_at timestamptz,
        answered_at timestamptz,
        outcome text CONSTRAINT feedback_outcome_known CHECK (outcome IN ('resolved', 'will-be-done', 'explained', 'not-ours')),
        hidden_at timestamptz,
        hidden_rule text,
        hidden_reason text,
        status text NOT NULL GENERATED ALWAYS AS (
          CASE
            WHEN hidden_at IS NOT NULL THEN 'hidden'
            WHEN answered_at IS NOT NULL THEN 'answered'
            WHEN opened_at IS NOT NULL THEN 'in-review'
            ELSE 'received'
          END
        ) STORED,
        CONSTRAINT feedback_hidden_with_reason CHECK (num_nonnulls(hidden_at, hidden_rule, hidden_reason) IN (0, 3)),
        CONSTRAINT feedback_answer_has_outcome CHECK ((answered_at IS NULL) = (outcome IS NULL))
      );
      CREATE INDEX feedback_newest_of_service ON feedback (service_code, received_at DESC, id DESC) INCLUDE (rating) WHERE hidden_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
