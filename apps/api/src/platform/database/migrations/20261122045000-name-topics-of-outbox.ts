import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameTopicsOfOutbox20261122045000 implements MigrationInterface {
  readonly name = 'NameTopicsOfOutbox20261122045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox ADD COLUMN topic text NOT NULL DEFAULT '';
      UPDATE outbox SET topic = (change ->> 'kind') || ' ' || (change ->> 'type')
                             || CASE WHEN (change ->> 'hasWords')::boolean THEN ' with words' ELSE '' END;
      COMMENT ON COLUMN outbox.topic IS 'What a row is about, so that consumers of a few topics are not handed the others'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox DROP COLUMN topic');
  }
}
