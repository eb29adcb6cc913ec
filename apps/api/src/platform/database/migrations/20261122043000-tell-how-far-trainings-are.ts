import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellHowFarTrainingsAre20261122043000 implements MigrationInterface {
  readonly name = 'TellHowFarTrainingsAre20261122043000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE tag_trainings
        ADD COLUMN progress real CONSTRAINT tag_trainings_progress_range CHECK (progress BETWEEN 0 AND 1);
      COMMENT ON COLUMN tag_trainings.progress IS 'The share of the stage that is done, where that is known'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
