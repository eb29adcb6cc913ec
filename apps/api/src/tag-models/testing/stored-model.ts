import { gzipSync } from 'node:zlib';
import { readCollection, readConfiguration, trainModel, type ModelFile } from '@concivis/tagger/learning';
import { v7 as uuidv7 } from 'uuid';
import type { TestPerson, TestTown } from '../../testing/test-town.ts';

/** A model trained on every so-manieth shipped text. It takes a second in which nothing else can be done: make it before the town starts. */
export const smallModel = (everyNth: number): ModelFile => {
  const shipped = readCollection();
  const { learning, ...configuration } = readConfiguration();
  return trainModel(
    { ...shipped, texts: shipped.texts.filter((_, n) => n % everyNth === 0) },
    { ...configuration, folds: 2, learning: { ...learning, epochs: 3 } },
  );
};

/** Stores a model as a training would have left it behind. @returns its version */
export const storeModel = async (
  town: Pick<TestTown, 'sql' | 'clock'>,
  { accountId }: TestPerson,
  file: ModelFile,
): Promise<string> => {
  const training = uuidv7();
  const now = town.clock.now();
  await town.sql(
    `INSERT INTO tag_trainings (id, asked_by, asked_at, begun_at, ended_at, outcome, version)
     VALUES ($1, $2, $3, $3, $3, 'proposed', $4)`,
    [training, accountId, now, file.version],
  );
  const figure = { value: null, low: null, high: null };
  const compared = { running: figure, proposed: figure, difference: figure };
  const over = { macro: compared, micro: compared };
  const comparison = {
    running: file.version,
    reviewed: { texts: 0, trainedOn: 0, heldOut: 0, reviewers: 0, reviews: 0, byTerm: [], cautions: [] },
    onReviewed: null,
    onShipped: { texts: 0, categories: over, terms: over, byTerm: [] },
  };
  const card = {
    texts: file.trainedOn.texts,
    reviewedTexts: 0,
    digest: file.trainedOn.digest,
    features: file.features.split('\n').length,
    languages: ['en'],
    thresholds: {},
  };
  await town.sql(
    `INSERT INTO tag_models (version, training_id, file, reads_features, card, comparison, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      file.version,
      training,
      gzipSync(JSON.stringify(file)),
      file.featuresVersion,
      JSON.stringify(card),
      JSON.stringify(comparison),
      now,
    ],
  );
  return file.version;
};
