import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';
import { grainFor } from './grain.ts';

/** Which totals; days are UTC, both inclusive. */
export interface TotalsAsked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly service?: string | undefined;
}

/** $1 first day or null, $2 last day or null, $3 grain, $4 service or empty. */
const totalsOf = statement<{ code: string; total: number }>(
  'analytics.totals-of',
  `SELECT m.code, sum(t.amount)::float8 AS total
     FROM totals t JOIN measures m ON m.id = t.measure_id
    WHERE t.cell_id = (SELECT id FROM cells WHERE grain = $3 AND service_code = $4 AND department_code = ''
                          AND district_code = '' AND channel = '')
      AND ($1::date IS NULL OR t.day >= $1::date) AND ($2::date IS NULL OR t.day <= $2::date)
    GROUP BY m.code`,
);

/** Totals over any time, as counted so far. */
@Injectable()
export class ReadTotals {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** By id of the measure; what was never counted is missing. */
  async run({ from, to, service }: TotalsAsked): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#database.read(totalsOf, [
      from ?? null,
      to ?? null,
      grainFor({ service }),
      service ?? '',
    ]);
    return new Map(rows.map(({ code, total }) => [code, total]));
  }
}
