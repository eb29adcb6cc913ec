import type { tagModels } from '@concivis/contracts';
import type { TrainingRow } from './training.queries.ts';

export const statusOfTraining = ({ outcome, begun_at }: TrainingRow): tagModels.TrainingView['status'] =>
  outcome ?? (begun_at === null ? 'waiting' : 'running');

export const presentTraining = (row: TrainingRow): tagModels.TrainingView => ({
  id: row.id,
  status: statusOfTraining(row),
  stage: row.stage,
  progress: row.progress,
  askedBy: row.asked_by,
  askedAt: row.asked_at.toISOString(),
  begunAt: row.begun_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  version: row.version,
});
