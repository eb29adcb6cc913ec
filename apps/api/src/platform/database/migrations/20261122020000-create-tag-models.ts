import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTagModels20261122020000 implements MigrationInterface {
  readonly name = 'CreateTagModels20261122020000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE unsure_tags (
        interaction_id uuid NOT NULL CONSTRAINT unsure_tags_interaction_exists REFERENCES interactions (id),
        term text NOT NULL,
        department_code text,
        probability real NOT NULL CONSTRAINT unsure_tags_probability_range CHECK (probability BETWEEN 0 AND 1),
        threshold real NOT NULL CONSTRAINT unsure_tags_threshold_range CHECK (threshold > 0 AND threshold <= 1),
        closeness real NOT NULL GENERATED ALWAYS AS (
          CASE WHEN probability <= threshold THEN probability / threshold ELSE (1 - probability) / (1 - threshold) END
        ) STORED,
        source text NOT NULL,
        CONSTRAINT unsure_tags_pk PRIMARY KEY (interaction_id, term)
      );
      COMMENT ON TABLE unsure_tags IS 'What the model that read a text last leaves to a person: work to do, not a part of the record';
      COMMENT ON COLUMN unsure_tags.closeness IS '1 at the threshold, falling to 0 where the model is sure';
      CREATE INDEX unsure_tags_nearest ON unsure_tags (term, closeness DESC, interaction_id);
      CREATE INDEX unsure_tags_nearest_of_department ON unsure_tags (department_code, term, closeness DESC, interaction_id);
      CREATE INDEX tag_statements_of_reviewers ON tag_statements (interaction_id, term) WHERE provenance = 'reviewer';

      CREATE TABLE tag_trainings (
        id uuid CONSTRAINT tag_trainings_pk PRIMARY KEY,
        asked_by uuid NOT NULL CONSTRAINT tag_trainings_asker_exists REFERENCES accounts (id),
        asked_at timestamptz NOT NULL,
        begun_at timestamptz,
        stage text,
        ended_at timestamptz,
        outcome text CONSTRAINT tag_trainings_outcome_known
          CHECK (outcome IN ('proposed', 'unchanged', 'nothing-to-learn', 'failed', 'interrupted', 'cancelled')),
        version text,
        CONSTRAINT tag_trainings_end_has_outcome CHECK ((ended_at IS NULL) = (outcome IS NULL))
      );
      COMMENT ON COLUMN tag_trainings.begun_at IS 'Begun and not ended, while nobody holds the lock of trainings: it was interrupted';
      CREATE UNIQUE INDEX tag_trainings_one_at_a_time ON tag_trainings ((true)) WHERE ended_at IS NULL;
      CREATE INDEX tag_trainings_newest ON tag_trainings (asked_at DESC, id DESC);

      CREATE TABLE tag_models (
        version text CONSTRAINT tag_models_pk PRIMARY KEY,
        training_id uuid NOT NULL CONSTRAINT tag_models_training_exists REFERENCES tag_trainings (id),
        file bytea NOT NULL,
        reads_features integer NOT NULL,
        card jsonb NOT NULL,
        comparison jsonb NOT NULL,
        proposed_at timestamptz NOT NULL,
        rejected_at timestamptz,
        rejected_by uuid CONSTRAINT tag_models_rejecter_exists REFERENCES accounts (id),
        CONSTRAINT tag_models_rejected_by_somebody CHECK ((rejected_at IS NULL) = (rejected_by IS NULL))
      );
      ALTER TABLE tag_models ALTER COLUMN file SET STORAGE EXTERNAL;
      COMMENT ON TABLE tag_models IS 'Models trained in this town. The shipped one is in the package';
      COMMENT ON COLUMN tag_models.file IS 'The model as gzipped JSON';
      CREATE INDEX tag_models_newest ON tag_models (proposed_at DESC, training_id DESC);

      CREATE TABLE tag_model_in_use (
        is_it boolean CONSTRAINT tag_model_in_use_one_row PRIMARY KEY DEFAULT true CHECK (is_it),
        version text CONSTRAINT tag_model_in_use_exists REFERENCES tag_models (version)
      );
      COMMENT ON COLUMN tag_model_in_use.version IS 'Which model reads new texts; null: the one that the release ships';
      INSERT INTO tag_model_in_use DEFAULT VALUES;

      CREATE TABLE tag_model_switches (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT tag_model_switches_pk PRIMARY KEY,
        version text NOT NULL,
        switched_by uuid NOT NULL CONSTRAINT tag_model_switches_switcher_exists REFERENCES accounts (id),
        switched_at timestamptz NOT NULL
      );
      COMMENT ON TABLE tag_model_switches IS 'Who switched which model on, and when; appended to, never changed';

      CREATE TABLE retaggings (
        id uuid CONSTRAINT retaggings_pk PRIMARY KEY,
        asked_by uuid NOT NULL CONSTRAINT retaggings_asker_exists REFERENCES accounts (id),
        asked_at timestamptz NOT NULL,
        scope_from date,
        scope_to date,
        scope_service text,
        version text NOT NULL,
        texts integer NOT NULL DEFAULT 0,
        read integer NOT NULL DEFAULT 0,
        changed integer NOT NULL DEFAULT 0,
        reached_at timestamptz,
        reached_id uuid,
        foreseen_at timestamptz,
        foreseen jsonb,
        applied_by uuid CONSTRAINT retaggings_applier_exists REFERENCES accounts (id),
        apply_asked_at timestamptz,
        ended_at timestamptz,
        outcome text CONSTRAINT retaggings_outcome_known CHECK (outcome IN ('applied', 'cancelled', 'superseded')),
        CONSTRAINT retaggings_end_has_outcome CHECK ((ended_at IS NULL) = (outcome IS NULL)),
        CONSTRAINT retaggings_seen_before_applied CHECK (apply_asked_at IS NULL OR foreseen_at IS NOT NULL)
      );
      COMMENT ON COLUMN retaggings.reached_at IS 'With reached_id the last text that the present pass has read: moved with what was written for it';
      CREATE UNIQUE INDEX retaggings_one_at_a_time ON retaggings ((true)) WHERE ended_at IS NULL;
      CREATE INDEX retaggings_newest ON retaggings (asked_at DESC, id DESC);

      CREATE TABLE retagging_effects (
        retagging_id uuid NOT NULL CONSTRAINT retagging_effects_retagging_exists REFERENCES retaggings (id),
        phase text NOT NULL CONSTRAINT retagging_effects_phase_known CHECK (phase IN ('foreseen', 'happened')),
        measure text NOT NULL,
        service_code text NOT NULL,
        gained integer NOT NULL,
        lost integer NOT NULL,
        CONSTRAINT retagging_effects_pk PRIMARY KEY (retagging_id, phase, measure, service_code)
      );
      COMMENT ON COLUMN retagging_effects.service_code IS 'Empty: no service';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
