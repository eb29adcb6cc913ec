import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePublicServices20261121220100 implements MigrationInterface {
  readonly name = 'CreatePublicServices20261121220100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE public_services (
        code text CONSTRAINT public_services_pk PRIMARY KEY CONSTRAINT public_services_code_form CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name jsonb NOT NULL CONSTRAINT public_services_named_in_english CHECK (name ? 'en'),
        description jsonb NOT NULL CONSTRAINT public_services_described_in_english CHECK (description ? 'en'),
        department_code text NOT NULL CONSTRAINT public_services_department_exists REFERENCES departments (code),
        channels text[] NOT NULL CONSTRAINT public_services_reachable CHECK (cardinality(channels) > 0)
      );

      CREATE TABLE districts (
        code text CONSTRAINT districts_pk PRIMARY KEY CONSTRAINT districts_code_form CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name jsonb NOT NULL CONSTRAINT districts_named_in_english CHECK (name ? 'en'),
        boundary jsonb NOT NULL CONSTRAINT districts_boundary_is_polygon CHECK (boundary ->> 'type' = 'Polygon')
      );

      CREATE TABLE district_population (
        district_code text NOT NULL CONSTRAINT district_population_district_exists REFERENCES districts (code),
        age_band text NOT NULL,
        gender text NOT NULL CONSTRAINT district_population_gender_known CHECK (gender IN ('female', 'male', 'other')),
        residents integer NOT NULL CONSTRAINT district_population_not_negative CHECK (residents >= 0),
        CONSTRAINT district_population_pk PRIMARY KEY (district_code, age_band, gender)
      );
      COMMENT ON TABLE district_population IS 'Reference population from the census that the administration loads';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
