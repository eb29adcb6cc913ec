import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRecord20261121220500 implements MigrationInterface {
  readonly name = 'CreateRecord20261121220500';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE interactions (
        id uuid CONSTRAINT interactions_pk PRIMARY KEY,
        type text NOT NULL,
        occurred_at timestamptz NOT NULL,
        pseudonym uuid,
        role text NOT NULL,
        perspective text NOT NULL CONSTRAINT interactions_perspective_known CHECK (perspective IN ('citizen', 'employee')),
        service_code text,
        department_code text,
        district_code text,
        channel text NOT NULL,
        assisted boolean NOT NULL,
        language text NOT NULL,
        phase text NOT NULL,
        mode text NOT NULL,
        level text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        parent_id uuid,
        facts jsonb NOT NULL,
        tags jsonb NOT NULL CONSTRAINT interactions_tags_is_list CHECK (jsonb_typeof(tags) = 'array')
      );
      COMMENT ON TABLE interactions IS 'The one record of participation: appended to, never changed, but for erasing spans of erased words';
      COMMENT ON COLUMN interactions.tags IS 'What was said of it when it was recorded; later statements are in tag_statements';
      CREATE INDEX interactions_newest ON interactions (occurred_at DESC, id DESC);
      CREATE INDEX interactions_newest_of_service ON interactions (service_code, occurred_at DESC, id DESC);
      CREATE INDEX interactions_newest_of_type ON interactions (type, occurred_at DESC, id DESC);
      CREATE INDEX interactions_of_subject ON interactions (subject_id);
      CREATE INDEX interactions_of_parent ON interactions (parent_id) WHERE parent_id IS NOT NULL;

      CREATE TABLE tag_statements (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT tag_statements_pk PRIMARY KEY,
        interaction_id uuid NOT NULL CONSTRAINT tag_statements_interaction_exists REFERENCES interactions (id),
        term text NOT NULL,
        provenance text NOT NULL CONSTRAINT tag_statements_provenance_known
          CHECK (provenance IN ('rule', 'model', 'author', 'reviewer', 'inherited')),
        stands boolean NOT NULL,
        probability real CONSTRAINT tag_statements_probability_range CHECK (probability BETWEEN 0 AND 1),
        source text NOT NULL,
        spans jsonb NOT NULL,
        pseudonym uuid,
        stated_at timestamptz NOT NULL
      );
      COMMENT ON TABLE tag_statements IS 'Everything said about the tags of an interaction after it was recorded; appended to, never changed, but for erasing spans of erased words';
      CREATE INDEX tag_statements_of_interaction ON tag_statements (interaction_id, id);

      CREATE TABLE interaction_exclusions (
        interaction_id uuid CONSTRAINT interaction_exclusions_interaction_exists REFERENCES interactions (id),
        cause uuid NOT NULL,
        excluded_at timestamptz NOT NULL,
        CONSTRAINT interaction_exclusions_once_per_cause PRIMARY KEY (interaction_id, cause)
      );
      COMMENT ON TABLE interaction_exclusions IS 'Interactions that do not count now. The cause is the hidden subject; where there are several (a hidden comment on a hidden idea) all must go';
      CREATE INDEX interaction_exclusions_by_cause ON interaction_exclusions (cause);

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pk PRIMARY KEY,
        position bigint,
        interaction_id uuid NOT NULL,
        change json NOT NULL,
        written_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      COMMENT ON TABLE outbox IS 'What each commit changed in the record; the relay numbers rows after their commit';
      COMMENT ON COLUMN outbox.change IS 'Kept as it was written: read whole, never searched';
      CREATE UNIQUE INDEX outbox_by_position ON outbox (position) WHERE position IS NOT NULL;
      CREATE INDEX outbox_unnumbered ON outbox (id) WHERE position IS NULL;

      CREATE TABLE outbox_head (
        is_it boolean CONSTRAINT outbox_head_one_row PRIMARY KEY DEFAULT true CHECK (is_it),
        position bigint NOT NULL
      );
      INSERT INTO outbox_head (position) VALUES (0);

      CREATE TABLE consumers (
        name text CONSTRAINT consumers_pk PRIMARY KEY,
        position bigint NOT NULL DEFAULT 0
      );
      COMMENT ON TABLE consumers IS 'How far each named consumer has read the outbox';

      CREATE TABLE cells (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT cells_pk PRIMARY KEY,
        grain smallint NOT NULL,
        service_code text NOT NULL,
        department_code text NOT NULL,
        district_code text NOT NULL,
        channel text NOT NULL,
        CONSTRAINT cells_once UNIQUE (grain, service_code, department_code, district_code, channel)
      );
      COMMENT ON COLUMN cells.grain IS '0 all, 1 by service, 2 by department, 3 by district, 4 by channel, 5 by all four; unused dimensions and unknown values are empty';
      COMMENT ON TABLE cells IS 'Short numbers for what totals (grains 0 to 4) and counted interactions (grain 5) are kept apart by';

      CREATE TABLE measures (
        id smallint GENERATED ALWAYS AS IDENTITY CONSTRAINT measures_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT measures_once UNIQUE
      );
      COMMENT ON TABLE measures IS 'Short numbers for the measures counted so far, so that totals stay small';

      CREATE TABLE totals (
        cell_id integer NOT NULL,
        day date NOT NULL,
        measure_id smallint NOT NULL,
        amount double precision NOT NULL,
        CONSTRAINT totals_pk PRIMARY KEY (cell_id, day, measure_id)
      ) WITH (fillfactor = 80);
      COMMENT ON TABLE totals IS 'Sums over the record up to the position of the consumer "projector"';

      CREATE TABLE counted_interactions (
        cell_id integer NOT NULL,
        occurred_at timestamptz NOT NULL,
        interaction_id uuid NOT NULL,
        measures smallint[] NOT NULL,
        CONSTRAINT counted_interactions_pk PRIMARY KEY (cell_id, occurred_at, interaction_id)
      );
      COMMENT ON TABLE counted_interactions IS 'What each interaction counts as, at the position of totals: for questions about several dimensions at once';

      CREATE TABLE counted_terms (
        measure_id smallint NOT NULL,
        occurred_at timestamptz NOT NULL,
        interaction_id uuid NOT NULL,
        cell_id integer NOT NULL,
        CONSTRAINT counted_terms_pk PRIMARY KEY (measure_id, occurred_at, interaction_id)
      );
      COMMENT ON TABLE counted_terms IS 'The interactions behind each term and each voiced term, at the position of totals: newest first without a search';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
