import { statement, type Statement } from '../platform/database/statement.ts';
import { positionColumns } from '../platform/outbox/outbox.queries.ts';
import { finestGrain } from './grain.ts';
import { projectorName } from './projector.ts';

export const currentPosition = statement<{ position: number; lag: number }>(
  'analytics.current-position',
  `SELECT ${positionColumns(projectorName)}`,
);

/** All figures of a window at one position; null where there is nothing. */
export interface FiguresRow {
  position: number;
  lag: number;
  totals: Record<string, number> | null;
  previous: Record<string, number> | null;
  /** Day to interactions. */
  volume: Record<string, number> | null;
}

const figuresOver = (slice: string): string => `
  WITH slice AS MATERIALIZED (${slice}
  ), sums AS (
    SELECT m.code, sum(amount) FILTER (WHERE day >= $2::date) AS now, sum(amount) FILTER (WHERE day < $2::date) AS before
      FROM slice JOIN measures m ON m.id = slice.measure_id GROUP BY m.code
  )
  SELECT ${positionColumns(projectorName)},
         (SELECT json_object_agg(code, now) FROM sums WHERE now <> 0) AS totals,
         (SELECT json_object_agg(code, before) FROM sums WHERE before <> 0) AS previous,
         (SELECT json_object_agg(day, amount) FROM slice
           WHERE day >= $2::date AND amount <> 0 AND measure_id = (SELECT id FROM measures WHERE code = 'interactions')) AS volume`;

/** Of one place that totals are kept for. $1 first day of the previous window, $2 first day, $3 last day, $4 grain, then the four codes. */
const figuresOfPlace = statement<FiguresRow>(
  'analytics.figures-of-place',
  figuresOver(`
    SELECT day, measure_id, amount FROM totals
     WHERE cell_id = (SELECT id FROM cells WHERE grain = $4 AND service_code = $5 AND department_code = $6
                         AND district_code = $7 AND channel = $8)
       AND day BETWEEN $1::date AND $3::date`),
);

/** Of several dimensions at once, from the counted interactions. The same parameters; an empty code means any. */
const figuresOfSeveral = statement<FiguresRow>(
  'analytics.figures-of-several',
  figuresOver(`
    SELECT (n.occurred_at AT TIME ZONE 'UTC')::date AS day, counted.measure_id, count(*)::float8 AS amount
      FROM cells c
      JOIN counted_interactions n ON n.cell_id = c.id
           AND n.occurred_at >= ($1::date)::timestamp AT TIME ZONE 'UTC'
           AND n.occurred_at < ($3::date)::timestamp AT TIME ZONE 'UTC' + interval '1 day'
     CROSS JOIN LATERAL unnest(n.measures) AS counted (measure_id)
     WHERE c.grain = $4 AND ($5 = '' OR c.service_code = $5) AND ($6 = '' OR c.department_code = $6)
       AND ($7 = '' OR c.district_code = $7) AND ($8 = '' OR c.channel = $8)
     GROUP BY 1, 2`),
);

export const figuresAt = (grain: number): Statement<FiguresRow> =>
  grain === finestGrain ? figuresOfSeveral : figuresOfPlace;

/** Where few are counted, the newest are found sooner among them than among all. $1 and $2 days, $3 to $6 codes or empty, $7 rows. */
export const newestCounted = statement<{ id: string }>(
  'analytics.newest-counted',
  `SELECT n.interaction_id AS id
     FROM cells c
     JOIN counted_interactions n ON n.cell_id = c.id
          AND n.occurred_at >= ($1::date)::timestamp AT TIME ZONE 'UTC'
          AND n.occurred_at < ($2::date)::timestamp AT TIME ZONE 'UTC' + interval '1 day'
    WHERE c.grain = ${finestGrain} AND ($3 = '' OR c.service_code = $3) AND ($4 = '' OR c.department_code = $4)
      AND ($5 = '' OR c.district_code = $5) AND ($6 = '' OR c.channel = $6)
    ORDER BY n.occurred_at DESC, n.interaction_id DESC LIMIT $7`,
);
