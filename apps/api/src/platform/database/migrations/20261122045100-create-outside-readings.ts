import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOutsideReadings20261122045100 implements MigrationInterface {
  readonly name = 'CreateOutsideReadings20261122045100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE outside_readings (
        interaction_id uuid CONSTRAINT outside_readings_pk PRIMARY KEY
          CONSTRAINT outside_readings_interaction_exists REFERENCES interactions (id),
        version text NOT NULL,
        queued_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        text_key text,
        ended_at timestamptz,
        outcome text,
        CONSTRAINT outside_readings_end_has_outcome CHECK ((ended_at IS NULL) = (outcome IS NULL)),
        CONSTRAINT outside_readings_read_has_key CHECK ((outcome IS NOT DISTINCT FROM 'read') = (text_key IS NOT NULL))
      );
      COMMENT ON TABLE outside_readings IS 'Texts that an outside model was, or is, to read: work to do, not a part of the record';
      COMMENT ON COLUMN outside_readings.version IS 'Who was to read it when it was written, as its author was told';
      CREATE INDEX outside_readings_due ON outside_readings (due_at, interaction_id) WHERE ended_at IS NULL;
      CREATE INDEX outside_readings_of_text ON outside_readings (text_key) WHERE text_key IS NOT NULL;

      CREATE TABLE outside_answers (
        text_key text NOT NULL,
        version text NOT NULL,
        answer jsonb NOT NULL,
        served_by text,
        answered_at timestamptz NOT NULL,
        CONSTRAINT outside_answers_pk PRIMARY KEY (text_key, version)
      );
      COMMENT ON TABLE outside_answers IS 'What was answered about a text, for ever: the same text and version give the same answer. Gone with the last reading of the text';
      COMMENT ON COLUMN outside_answers.text_key IS 'SHA-256 of language and text';
      COMMENT ON COLUMN outside_answers.answer IS 'Terms, probabilities and places; no words';

      CREATE TABLE outside_requests (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outside_requests_pk PRIMARY KEY,
        sent_at timestamptz NOT NULL,
        tokens_in integer NOT NULL,
        tokens_out integer NOT NULL
      );
      COMMENT ON TABLE outside_requests IS 'Every request to an outside model, counted before it is sent; what was never answered keeps its most';
      CREATE INDEX outside_requests_by_time ON outside_requests (sent_at);

      CREATE TABLE outside_gate (
        is_it boolean CONSTRAINT outside_gate_one_row PRIMARY KEY DEFAULT true CHECK (is_it)
      );
      COMMENT ON TABLE outside_gate IS 'Whoever counts a request, or keeps or forgets an answer, holds it';
      INSERT INTO outside_gate DEFAULT VALUES;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
