import type { retaggings } from '@concivis/contracts';
import { pageStatement, statement, type Statement } from '../../platform/database/statement.ts';

export interface RetaggingRow {
  id: string;
  asked_by: string | null;
  asked_at: Date;
  /** Days. */
  scope_from: string | null;
  scope_to: string | null;
  scope_service: string | null;
  version: string;
  texts: number;
  read: number;
  changed: number;
  /** As the database writes it. */
  reached_at: string | null;
  reached_id: string | null;
  foreseen_at: Date | null;
  applied_by: string | null;
  apply_asked_at: Date | null;
  ended_at: Date | null;
  outcome: 'applied' | 'cancelled' | 'superseded' | null;
}

const columns = `r.id, asker.name AS asked_by, r.asked_at, r.scope_from::text, r.scope_to::text, r.scope_service, r.version, r.texts, r.read,
         r.changed, r.reached_at::text, r.reached_id, r.foreseen_at, applier.name AS applied_by, r.apply_asked_at, r.ended_at, r.outcome`;

const from = `FROM retaggings r JOIN authors asker ON asker.id = r.asked_by LEFT JOIN authors applier ON applier.id = r.applied_by`;

export const retaggingOfId = statement<RetaggingRow & { foreseen: retaggings.RetaggingForecast | null }>(
  'tag-models.retagging',
  `SELECT ${columns}, r.foreseen ${from} WHERE r.id = $1`,
);

/** The one that has not ended. */
export const openRetagging = statement<RetaggingRow>(
  'tag-models.open-retagging',
  `SELECT ${columns} ${from} WHERE r.ended_at IS NULL`,
);

/** $1 ms or null, $2 id or null. */
export const newestRetaggings = (limit: number): Statement<RetaggingRow> =>
  pageStatement(
    'tag-models.newest-retaggings',
    limit,
    (rows) => `SELECT ${columns} ${from}
      WHERE $1::bigint IS NULL OR (r.asked_at, r.id) < (to_timestamp($1::bigint / 1000.0), $2::uuid)
      ORDER BY r.asked_at DESC, r.id DESC LIMIT ${rows}`,
  );

export const insertRetagging = statement(
  'tag-models.insert-retagging',
  `INSERT INTO retaggings (id, asked_by, asked_at, scope_from, scope_to, scope_service, version)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);

/** Nobody moves, applies or ends it until the transaction ends. */
export const lockRetagging = statement<{ id: string; ended_at: Date | null }>(
  'tag-models.lock-retagging',
  'SELECT id, ended_at FROM retaggings WHERE id = $1 FOR UPDATE',
);

export const countRetagging = statement(
  'tag-models.count-retagging',
  'UPDATE retaggings SET texts = $2 WHERE id = $1',
);

/** $2 and $3 where it is, $4 acts passed, $5 texts that change. */
export const moveRetagging = statement(
  'tag-models.move-retagging',
  'UPDATE retaggings SET reached_at = $2, reached_id = $3, read = read + $4, changed = changed + $5 WHERE id = $1',
);

/** $1 retagging, $2 phase; columns in step: $3 measure, $4 service, $5 gained, $6 lost. */
export const addEffects = statement(
  'tag-models.add-effects',
  `INSERT INTO retagging_effects AS e (retagging_id, phase, measure, service_code, gained, lost)
   SELECT $1, $2, given.* FROM unnest($3::text[], $4::text[], $5::int[], $6::int[]) AS given
       ON CONFLICT (retagging_id, phase, measure, service_code)
       DO UPDATE SET gained = e.gained + excluded.gained, lost = e.lost + excluded.lost`,
);

export const effectsOf = statement<{ measure: string; service: string; gained: number; lost: number }>(
  'tag-models.effects-of',
  `SELECT measure, service_code AS service, gained, lost FROM retagging_effects
    WHERE retagging_id = $1 AND phase = $2`,
);

export const foreseeRetagging = statement(
  'tag-models.foresee-retagging',
  'UPDATE retaggings SET foreseen_at = $2, foreseen = $3 WHERE id = $1',
);

/** The second pass begins where the first began. */
export const applyRetagging = statement(
  'tag-models.apply-retagging',
  `UPDATE retaggings SET applied_by = $2, apply_asked_at = $3, reached_at = NULL, reached_id = NULL, read = 0, changed = 0
    WHERE id = $1`,
);

export const endRetagging = statement(
  'tag-models.end-retagging',
  'UPDATE retaggings SET outcome = $2, ended_at = $3 WHERE id = $1',
);
