import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New ideas are not in the index: proposing one costs no more, and the lists that are asked for by status are of the others. */
export class FindIdeasByStatus20261122033000 implements MigrationInterface {
  readonly name = 'FindIdeasByStatus20261122033000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ideas_newest_of_status ON ideas (status, submitted_at DESC, id DESC)
        WHERE listed AND status <> 'published'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ideas_newest_of_status');
  }
}
