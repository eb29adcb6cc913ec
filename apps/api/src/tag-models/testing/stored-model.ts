import { gzipSync } from 'node:zlib';
import type { tagModels } from '@concivis/contracts';
import { readCollection, readConfiguration, trainModel, type ModelFile } from '@concivis/tagger/learning';
import { v7 as uuidv7 } from 'uuid';

/** A model trained on every so-manieth shipped text. It takes a second in which nothing else can be done: make it before the town starts. */
export const smallModel = (everyNth: number): ModelFile => {
  const shipped = readCollection();
  const { learning, ...configuration } = readConfiguration();
  return trainModel(
    { ...shipped, texts: shipped.texts.filter((_, n) => n % everyNth === 0) },
    { ...configuration, folds: 2, learning: { ...learning, epochs: 3 } },
  );
};

/** The database of any town, and what time it is there. */
interface Store {
  readonly sql: (text: string, values?: unknown[]) => Promise<unknown>;
  readonly clock: { now(): Date };
}

const figure = { value: null, low: null, high: null };
const compared = { running: figure, proposed: figure, difference: figure };
const over = { macro: compared, micro: compared };
const comparison = {
  running: 'another',
  reviewed: { texts: 0, trainedOn: 0, heldOut: 0, reviewers: 0, reviews: 0, byTerm: [], cautions: [] },
  onReviewed: null,
  onShipped: { texts: 0, categories: over, terms: over, byTerm: [] },
};

const cardOf = ({ trainedOn: { texts, digest }, features }: ModelFile) => ({
  texts,
  reviewedTexts: 0,
  digest,
  features,
  languages: ['en'],
  thresholds: {},
});

/** Stores a model as a training would have left it behind. @returns its version */
export const storeModel = async (
  { sql, clock }: Store,
  { accountId }: { readonly accountId: string },
  file: ModelFile,
  judged: tagModels.Comparison = comparison,
): Promise<string> => {
  const { version, featuresVersion } = file;
  const training = uuidv7();
  const now = clock.now();
  await sql(
    `INSERT INTO tag_trainings (id, asked_by, asked_at, begun_at, ended_at, outcome, version)
     VALUES ($1, $2, $3, $3, $3, 'proposed', $4)`,
    [training, accountId, now, version],
  );
  const packed = gzipSync(JSON.stringify(file));
  await sql(
    `INSERT INTO tag_models (version, training_id, file, reads_features, card, comparison, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [version, training, packed, featuresVersion, JSON.stringify(cardOf(file)), JSON.stringify(judged), now],
  );
  return version;
};
