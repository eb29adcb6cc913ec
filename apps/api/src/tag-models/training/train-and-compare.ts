import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { tagModels } from '@concivis/contracts';
import { termIds, type TermId } from '@concivis/framework';
import { loadTagger, type Tagger } from '@concivis/tagger';
import {
  judge,
  openModel,
  readCollection,
  readConfiguration,
  trainModel,
  type Configuration,
  type LabelledText,
  type ModelFile,
  type TextCollection,
} from '@concivis/tagger/learning';
import { compareModels, type JudgedPair } from './compare-models.ts';
import type { ReviewedExample } from './reviewed-example.ts';
import type { TrainedModel, TrainingListener, TrainingOrder, TrainingPace } from './training-order.ts';

/** Who is told of a training, and is given a turn between its parts. */
interface Following extends TrainingListener {
  rest(): Promise<void>;
}

/** Every fifth shipped text is kept back where it is asked whether what was known before is kept. */
const keptBack = (_: unknown, index: number): boolean => index % 5 === 0;

/**
 * Trains a model on the shipped texts and the reviewed ones, and compares it with the running one. The same order gives
 * the same model, byte for byte.
 */
export const trainAndCompare = async (
  { pace, running, toLearnFrom, heldOut }: TrainingOrder,
  following: Following,
): Promise<TrainedModel> => {
  const shipped = fewer(readCollection(), pace);
  const configuration = configurationAt(pace);
  await begin(following, 'training');
  const file = trainModel(withReviewed(shipped, toLearnFrom), configuration, (share) =>
    following.progress(share),
  );
  await begin(following, 'checking');
  const rest = { ...shipped, texts: shipped.texts.filter((_, i) => !keptBack(_, i)) };
  const without = taggerOf(trainModel(rest, configuration, (share) => following.progress(share / 2)));
  await following.rest();
  const together = taggerOf(
    trainModel(withReviewed(rest, toLearnFrom), configuration, (share) =>
      following.progress((1 + share) / 2),
    ),
  );
  await begin(following, 'judging');
  const onShipped = pairsOf(shipped.texts.filter(keptBack), without, together);
  const before =
    running === null ? loadTagger() : taggerOf(JSON.parse(gunzipSync(running).toString()) as ModelFile);
  const tagger = taggerOf(file);
  return {
    version: file.version,
    file: gzipSync(JSON.stringify(file)),
    readsFeatures: file.featuresVersion,
    card: cardOf(file, tagger, toLearnFrom.length),
    onReviewed:
      heldOut.length === 0 ? null : compareModels(reviewedPairs(heldOut, before, tagger), pace.rounds),
    onShipped: compareModels(onShipped, pace.rounds),
  };
};

const begin = async (following: Following, stage: tagModels.TrainingStage): Promise<void> => {
  await following.rest();
  following.stage(stage);
  await following.rest();
};

const taggerOf = (file: ModelFile): Tagger => openModel(file).tagger;

const cardOf = (file: ModelFile, tagger: Tagger, reviewedTexts: number): tagModels.ModelCard => ({
  texts: file.trainedOn.texts,
  reviewedTexts,
  digest: file.trainedOn.digest,
  features: tagger.modelCard.features,
  languages: [...tagger.modelCard.languages],
  thresholds: { ...tagger.modelCard.thresholds },
});

const configurationAt = ({ epochs }: TrainingPace): Configuration => {
  const configuration = readConfiguration();
  if (epochs === null) return configuration;
  return { ...configuration, folds: 2, learning: { ...configuration.learning, epochs } };
};

/** Some texts of each term, where not all are wanted. */
const fewer = (collection: TextCollection, { textsOfEachTerm }: TrainingPace): TextCollection => {
  if (textsOfEachTerm === null) return collection;
  const taken = new Map<TermId | null, number>();
  const texts = collection.texts.filter(({ labels }) => {
    const terms = labels.length === 0 ? [null] : labels;
    if (terms.every((term) => (taken.get(term) ?? 0) >= textsOfEachTerm)) return false;
    for (const term of terms) taken.set(term, (taken.get(term) ?? 0) + 1);
    return true;
  });
  return { ...collection, texts };
};

const withReviewed = (shipped: TextCollection, reviewed: readonly ReviewedExample[]): TextCollection => {
  const digest = createHash('sha256').update(shipped.digest);
  for (const { id, lang, text, labels } of reviewed) digest.update(JSON.stringify([id, lang, text, labels]));
  return { ...shipped, texts: [...shipped.texts, ...reviewed], digest: digest.digest('hex') };
};

const pairsOf = (texts: readonly LabelledText[], running: Tagger, proposed: Tagger): JudgedPair[] => {
  const [before, after] = [judge(texts, running), judge(texts, proposed)];
  return before.map(({ truth, asserted }, i) => ({
    truth,
    running: asserted,
    proposed: after[i]?.asserted ?? new Set<TermId>(),
  }));
};

/** Only over the terms that a reviewer spoke on: of the others nobody knows whether they are right. */
const reviewedPairs = (texts: readonly ReviewedExample[], running: Tagger, proposed: Tagger): JudgedPair[] =>
  pairsOf(texts, running, proposed).map((pair, i) => {
    const { spoken = [], stands = [] } = texts[i] ?? {};
    const among = (asserted: ReadonlySet<TermId>) =>
      new Set(termIds.filter((term) => spoken.includes(term) && asserted.has(term)));
    return { truth: new Set(stands), running: among(pair.running), proposed: among(pair.proposed) };
  });
