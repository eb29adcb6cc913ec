import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for review is compared with what was reviewed last, which is asked for at every look at the queue. */
export class FindNewestReviews20261122042000 implements MigrationInterface {
  readonly name = 'FindNewestReviews20261122042000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE INDEX tag_statements_newest_of_reviewers ON tag_statements (id DESC) INCLUDE (interaction_id)
        WHERE provenance = 'reviewer'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
