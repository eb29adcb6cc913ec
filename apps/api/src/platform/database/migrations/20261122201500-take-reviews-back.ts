import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reviewers said can be taken back; what was unsure before they spoke is kept to wait again. */
export class TakeReviewsBack20261122201500 implements MigrationInterface {
  readonly name = 'TakeReviewsBack20261122201500';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE tag_statements
        ADD CONSTRAINT tag_statements_only_reviewers_take_back CHECK (stands IS NOT NULL OR provenance = 'reviewer'),
        ALTER COLUMN stands DROP NOT NULL;
      COMMENT ON COLUMN tag_statements.stands IS 'Whether the term stands; null: what reviewers said of it is taken back, and it counts as if none had spoken';
      DROP INDEX tag_statements_of_reviewers;
      CREATE INDEX tag_statements_of_reviewers ON tag_statements (interaction_id, term, id DESC) INCLUDE (stands)
        WHERE provenance = 'reviewer';
      DROP INDEX tag_statements_newest_of_reviewers;
      CREATE INDEX tag_statements_newest_of_reviewers ON tag_statements (id DESC) INCLUDE (interaction_id, term)
        WHERE provenance = 'reviewer' AND stands IS NOT NULL;
      CREATE INDEX tag_statements_taken_back ON tag_statements (interaction_id, term, id) WHERE stands IS NULL;

      ALTER TABLE unsure_tags ADD COLUMN settled boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN unsure_tags.settled IS 'A reviewer has spoken on it, so that it waits for nobody; kept, so that it waits again when that is taken back';
      DROP INDEX unsure_tags_nearest;
      CREATE INDEX unsure_tags_nearest ON unsure_tags (term, closeness DESC, interaction_id) WHERE NOT settled;
      DROP INDEX unsure_tags_nearest_of_department;
      CREATE INDEX unsure_tags_nearest_of_department ON unsure_tags (department_code, term, closeness DESC, interaction_id)
        WHERE NOT settled;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
