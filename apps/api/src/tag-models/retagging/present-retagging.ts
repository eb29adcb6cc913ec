import type { retaggings } from '@concivis/contracts';
import type { RetaggingRow } from './retagging.queries.ts';

export const statusOfRetagging = (row: RetaggingRow): retaggings.RetaggingView['status'] => {
  if (row.outcome !== null) return row.outcome;
  if (row.foreseen_at === null) return 'foreseeing';
  return row.apply_asked_at === null ? 'foreseen' : 'applying';
};

export const presentRetagging = (row: RetaggingRow): retaggings.RetaggingCard => ({
  id: row.id,
  status: statusOfRetagging(row),
  scope: { from: row.scope_from, to: row.scope_to, service: row.scope_service },
  version: row.version,
  askedBy: row.asked_by,
  askedAt: row.asked_at.toISOString(),
  appliedBy: row.applied_by,
  applyAskedAt: row.apply_asked_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  texts: row.texts,
  read: row.read,
});
