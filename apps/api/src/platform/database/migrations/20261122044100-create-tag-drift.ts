import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTagDrift20261122044100 implements MigrationInterface {
  readonly name = 'CreateTagDrift20261122044100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE tag_reading_days (
        version text NOT NULL,
        day date NOT NULL,
        language text NOT NULL,
        texts integer NOT NULL,
        summary jsonb NOT NULL,
        CONSTRAINT tag_reading_days_pk PRIMARY KEY (version, day, language)
      );
      COMMENT ON TABLE tag_reading_days IS 'What a model read, summed up by the UTC day of the act and the language: counts only, from which no text can be read back';

      CREATE TABLE tag_drift (
        version text CONSTRAINT tag_drift_pk PRIMARY KEY,
        reference_from date NOT NULL,
        reference_to date NOT NULL,
        compared_on date NOT NULL,
        current_from date NOT NULL,
        languages jsonb NOT NULL,
        CONSTRAINT tag_drift_windows_follow CHECK (reference_from <= reference_to AND reference_to < current_from AND current_from <= compared_on)
      );
      COMMENT ON TABLE tag_drift IS 'The newest comparison of what a model read lately with what it read first';
      COMMENT ON COLUMN tag_drift.reference_to IS 'Written once: later readings of its days change what is compared, never which days';
      COMMENT ON COLUMN tag_drift.languages IS 'By language the status, since when, when it was told of, and the shifts';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
