import type { tagModels } from '@concivis/contracts';
import { pageStatement, statement, type Statement } from '../../platform/database/statement.ts';

export interface TrainingRow {
  id: string;
  asked_by: string | null;
  asked_at: Date;
  begun_at: Date | null;
  stage: tagModels.TrainingStage | null;
  progress: number | null;
  ended_at: Date | null;
  outcome: Exclude<tagModels.TrainingView['status'], 'waiting' | 'running'> | null;
  version: string | null;
}

const trainingRows = `
  SELECT t.id, a.name AS asked_by, t.asked_at, t.begun_at, t.stage, t.progress, t.ended_at, t.outcome, t.version
    FROM tag_trainings t JOIN authors a ON a.id = t.asked_by`;

export const trainingOfId = statement<TrainingRow>('tag-models.training', `${trainingRows} WHERE t.id = $1`);

/** The one that has not ended. */
export const openTraining = statement<TrainingRow>(
  'tag-models.open-training',
  `${trainingRows} WHERE t.ended_at IS NULL`,
);

/** $1 ms or null, $2 id or null. */
export const newestTrainings = (limit: number): Statement<TrainingRow> =>
  pageStatement(
    'tag-models.newest-trainings',
    limit,
    (rows) => `${trainingRows}
      WHERE $1::bigint IS NULL OR (t.asked_at, t.id) < (to_timestamp($1::bigint / 1000.0), $2::uuid)
      ORDER BY t.asked_at DESC, t.id DESC LIMIT ${rows}`,
  );

export const insertTraining = statement(
  'tag-models.insert-training',
  'INSERT INTO tag_trainings (id, asked_by, asked_at) VALUES ($1, $2, $3)',
);

export const lockTraining = statement<{ id: string }>(
  'tag-models.lock-training',
  'SELECT id FROM tag_trainings WHERE id = $1 FOR UPDATE',
);

/** Nothing when it has ended meanwhile. */
export const moveTraining = statement<{ id: string }>(
  'tag-models.move-training',
  `UPDATE tag_trainings SET stage = $2, progress = NULL, begun_at = COALESCE(begun_at, $3)
    WHERE id = $1 AND ended_at IS NULL RETURNING id`,
);

/** $2 share of the stage. Nothing when it has ended meanwhile. */
export const noteProgress = statement<{ id: string }>(
  'tag-models.note-progress',
  'UPDATE tag_trainings SET progress = $2 WHERE id = $1 AND ended_at IS NULL RETURNING id',
);

/** Nothing when it has ended meanwhile. */
export const endTraining = statement<{ id: string }>(
  'tag-models.end-training',
  `UPDATE tag_trainings SET outcome = $2, ended_at = $3, version = $4, progress = NULL
    WHERE id = $1 AND ended_at IS NULL RETURNING id`,
);
