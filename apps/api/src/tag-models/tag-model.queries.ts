import type { tagModels } from '@concivis/contracts';
import { pageStatement, statement, type Statement } from '../platform/database/statement.ts';

/** The version that is on; null: the one that the release ships. */
export interface InUseRow {
  version: string | null;
}

export const modelInUse = statement<InUseRow>('tag-models.in-use', 'SELECT version FROM tag_model_in_use');

/** Held until the transaction ends, so that it does not change while something is written that rests on it. */
export const keepModelInUse = statement<InUseRow>(
  'tag-models.keep-in-use',
  'SELECT version FROM tag_model_in_use FOR SHARE',
);

export const lockModelInUse = statement<InUseRow>(
  'tag-models.lock-in-use',
  'SELECT version FROM tag_model_in_use FOR UPDATE',
);

export const switchModelInUse = statement(
  'tag-models.switch-in-use',
  'UPDATE tag_model_in_use SET version = $1',
);

export const insertSwitch = statement(
  'tag-models.insert-switch',
  'INSERT INTO tag_model_switches (version, switched_by, switched_at) VALUES ($1, $2, $3)',
);

export const newestSwitches = statement<{ version: string; switched_at: Date; switched_by: string | null }>(
  'tag-models.newest-switches',
  `SELECT s.version, s.switched_at, a.name AS switched_by
     FROM tag_model_switches s JOIN authors a ON a.id = s.switched_by ORDER BY s.id DESC LIMIT 20`,
);

/** The model that is on with its card, null for the shipped one; then what was last switched on, null where nobody switched. */
export const cardInUse = statement<{
  version: string | null;
  card: tagModels.ModelCard | null;
  switched_to: string | null;
  switched_at: Date | null;
}>(
  'tag-models.card-in-use',
  `SELECT u.version, m.card, s.version AS switched_to, s.switched_at
     FROM tag_model_in_use u
     LEFT JOIN tag_models m ON m.version = u.version
     LEFT JOIN (SELECT version, switched_at FROM tag_model_switches ORDER BY id DESC LIMIT 1) s ON true`,
);

export interface ModelRow {
  version: string;
  training_id: string;
  reads_features: number;
  card: tagModels.ModelCard;
  comparison: tagModels.Comparison;
  proposed_at: Date;
  asked_by: string | null;
  rejected_at: Date | null;
  rejected_by: string | null;
  is_on: boolean;
  was_on: boolean;
}

const modelRows = `
  SELECT m.version, m.training_id, m.reads_features, m.card, m.comparison, m.proposed_at, m.rejected_at,
         asker.name AS asked_by, rejecter.name AS rejected_by,
         EXISTS (SELECT FROM tag_model_in_use u WHERE u.version = m.version) AS is_on,
         EXISTS (SELECT FROM tag_model_switches s WHERE s.version = m.version) AS was_on
    FROM tag_models m
    JOIN tag_trainings t ON t.id = m.training_id
    JOIN authors asker ON asker.id = t.asked_by
    LEFT JOIN authors rejecter ON rejecter.id = m.rejected_by`;

export const modelOfVersion = statement<ModelRow>(
  'tag-models.of-version',
  `${modelRows} WHERE m.version = $1`,
);

/** $1 ms or null, $2 id of a training or null. */
export const newestModels = (limit: number): Statement<ModelRow> =>
  pageStatement(
    'tag-models.newest',
    limit,
    (rows) => `${modelRows}
      WHERE $1::bigint IS NULL OR (m.proposed_at, m.training_id) < (to_timestamp($1::bigint / 1000.0), $2::uuid)
      ORDER BY m.proposed_at DESC, m.training_id DESC LIMIT ${rows}`,
  );

export const lockModel = statement<{ version: string }>(
  'tag-models.lock',
  'SELECT version FROM tag_models WHERE version = $1 FOR UPDATE',
);

export const fileOfModel = statement<{ file: Buffer; reads_features: number }>(
  'tag-models.file',
  'SELECT file, reads_features FROM tag_models WHERE version = $1',
);

export const rejectModel = statement(
  'tag-models.reject',
  'UPDATE tag_models SET rejected_at = $2, rejected_by = $3 WHERE version = $1',
);

/** Nothing when the version is known. */
export const insertModel = statement<{ version: string }>(
  'tag-models.insert',
  `INSERT INTO tag_models (version, training_id, file, reads_features, card, comparison, proposed_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (version) DO NOTHING RETURNING version`,
);
