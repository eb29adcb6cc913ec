import { wholeRecord } from '../../interactions/index.ts';
import { finestGrain } from '../grain.ts';
import { statement } from '../../platform/database/statement.ts';
import { projectorName } from '../projector.ts';

/** One stored figure. */
export interface FigureRow {
  day: string;
  grain: number;
  service_code: string;
  department_code: string;
  district_code: string;
  channel: string;
  code: string;
  amount: number;
}

const codes = 'c.grain, c.service_code, c.department_code, c.district_code, c.channel';

export const record = { name: 'record', text: wholeRecord };

export const storedTotals = {
  name: 'stored_totals',
  text: `SELECT t.day::text AS day, ${codes}, m.code, t.amount
           FROM totals t JOIN cells c ON c.id = t.cell_id JOIN measures m ON m.id = t.measure_id
          WHERE t.amount <> 0 ORDER BY t.day`,
};

/** One interaction with what it counts as. */
export interface CountedRow {
  interaction_id: string;
  occurred_at: Date;
  cell_id: number;
  measures: number[];
}

export const storedCounted = {
  name: 'stored_counted',
  text: 'SELECT interaction_id, occurred_at, cell_id, measures FROM counted_interactions ORDER BY occurred_at',
};

export const storedListed = {
  name: 'stored_listed',
  text: `SELECT listed.day::text AS day, m.code, listed.amount
           FROM (SELECT (occurred_at AT TIME ZONE 'UTC')::date AS day, measure_id, count(*)::float8 AS amount
                   FROM counted_terms GROUP BY 1, 2) AS listed
           JOIN measures m ON m.id = listed.measure_id
          ORDER BY listed.day`,
};

/** What is committed and not yet counted, in the order in which it will be; what has no position yet comes last. */
export const pendingChanges = {
  name: 'pending_changes',
  text: `SELECT interaction_id, change FROM outbox
          WHERE position IS NULL OR position > COALESCE((SELECT position FROM consumers WHERE name = '${projectorName}'), 0)
          ORDER BY position, id`,
};

/** The projector stands still until the transaction ends. */
export const holdProjector = statement<{ name: string }>(
  'recount.hold-projector',
  'SELECT name FROM consumers WHERE name = $1 FOR UPDATE',
);

const ofDay = `occurred_at >= ($1::date)::timestamp AT TIME ZONE 'UTC' AND occurred_at < ($1::date)::timestamp AT TIME ZONE 'UTC' + interval '1 day'`;

export const forgetListedOfDay = statement(
  'recount.forget-listed-of-day',
  `DELETE FROM counted_terms WHERE measure_id IN (SELECT id FROM measures) AND ${ofDay}`,
);

export const allMeasures = statement<{ id: number; code: string }>(
  'recount.measures',
  'SELECT id, code FROM measures',
);

/** Those that counted interactions are in. */
export const finestCells = statement<{ id: number; key: string }>(
  'recount.cells',
  `SELECT id, concat_ws('/', grain, service_code, department_code, district_code, channel) AS key FROM cells WHERE grain = ${finestGrain}`,
);
