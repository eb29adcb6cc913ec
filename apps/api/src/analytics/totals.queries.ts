import { statement } from '../platform/database/statement.ts';

/** Columns in step: $1 cell, $2 day, $3 measure, $4 what to add. */
export const addToTotals = statement(
  'analytics.add-to-totals',
  `INSERT INTO totals (cell_id, day, measure_id, amount)
   SELECT * FROM unnest($1::integer[], $2::date[], $3::smallint[], $4::float8[])
   ON CONFLICT (cell_id, day, measure_id) DO UPDATE SET amount = totals.amount + excluded.amount`,
);

/** Columns in step: $1 cell, $2 time, $3 interaction, $4 lists of measures as array literals. */
export const insertCounted = statement(
  'analytics.insert-counted',
  `INSERT INTO counted_interactions (cell_id, occurred_at, interaction_id, measures)
   SELECT cell, at, id, list::smallint[] FROM unnest($1::integer[], $2::timestamptz[], $3::uuid[], $4::text[]) AS given (cell, at, id, list)`,
);

/** Columns in step: $1 cell, $2 time, $3 interaction. */
export const takeCounted = statement<{ interaction_id: string; measures: number[] }>(
  'analytics.take-counted',
  `DELETE FROM counted_interactions c USING unnest($1::integer[], $2::timestamptz[], $3::uuid[]) AS given (cell, at, id)
    WHERE c.cell_id = given.cell AND c.occurred_at = given.at AND c.interaction_id = given.id
   RETURNING c.interaction_id, c.measures`,
);

/** Columns in step: $1 measure, $2 time, $3 interaction, $4 cell. */
export const addListed = statement(
  'analytics.add-listed',
  `INSERT INTO counted_terms (measure_id, occurred_at, interaction_id, cell_id)
   SELECT * FROM unnest($1::smallint[], $2::timestamptz[], $3::uuid[], $4::integer[])`,
);

/** Columns in step: $1 measure, $2 time, $3 interaction. */
export const forgetListed = statement(
  'analytics.forget-listed',
  `DELETE FROM counted_terms c USING unnest($1::smallint[], $2::timestamptz[], $3::uuid[]) AS gone (measure, at, id)
    WHERE c.measure_id = gone.measure AND c.occurred_at = gone.at AND c.interaction_id = gone.id`,
);

/** $1 codes. Only the projector adds any. */
export const numberMeasures = statement(
  'analytics.number-measures',
  `INSERT INTO measures (code)
   SELECT asked.code FROM unnest($1::text[]) AS asked (code) WHERE NOT EXISTS (SELECT 1 FROM measures m WHERE m.code = asked.code)`,
);
export const numbersOfMeasures = statement<{ id: number; code: string }>(
  'analytics.numbers-of-measures',
  'SELECT id, code FROM measures WHERE code = ANY($1::text[])',
);

const cellColumns = `unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::text[]) AS asked (grain, service_code, department_code, district_code, channel)`;
const sameCell = `c.grain = asked.grain AND c.service_code = asked.service_code AND c.department_code = asked.department_code
              AND c.district_code = asked.district_code AND c.channel = asked.channel`;

/** Columns in step: $1 grain, $2 service, $3 department, $4 district, $5 channel. */
export const numberCells = statement(
  'analytics.number-cells',
  `INSERT INTO cells (grain, service_code, department_code, district_code, channel)
   SELECT asked.* FROM ${cellColumns} WHERE NOT EXISTS (SELECT 1 FROM cells c WHERE ${sameCell})`,
);
export const numbersOfCells = statement<{ id: number; nth: number }>(
  'analytics.numbers-of-cells',
  `SELECT c.id, asked.nth::int AS nth
     FROM ROWS FROM (unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::text[])) WITH ORDINALITY
            AS asked (grain, service_code, department_code, district_code, channel, nth)
     JOIN cells c ON ${sameCell}`,
);
