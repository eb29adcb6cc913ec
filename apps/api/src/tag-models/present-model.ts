import type { tagModels } from '@concivis/contracts';
import { termIds } from '@concivis/framework';
import { loadTagger } from '@concivis/tagger';
import { outsideVersion, type OutsideSettings } from '@concivis/tagger/outside';
import { featuresVersion, shippedTraining } from '@concivis/tagger/learning';
import { measuredFigures } from './measured-figures.ts';
import type { ModelRow } from './tag-model.queries.ts';

const statusOf = (row: ModelRow): tagModels.ModelView['status'] => {
  if (row.is_on) return 'on';
  if (row.rejected_at !== null) return 'rejected';
  return row.was_on ? 'retired' : 'proposed';
};

/** Whether this release can read texts with it: a stored model knows the features that it was trained on. */
const isUsable = (row: ModelRow): boolean => row.reads_features === featuresVersion;

export const presentModel = (row: ModelRow): tagModels.ModelView => ({
  version: row.version,
  status: statusOf(row),
  isShipped: false,
  isUsable: isUsable(row),
  card: row.card,
  training: row.training_id,
  askedBy: row.asked_by,
  proposedAt: row.proposed_at.toISOString(),
  rejectedAt: row.rejected_at?.toISOString() ?? null,
  rejectedBy: row.rejected_by,
  comparison: row.comparison,
});

export const presentShipped = (isOn: boolean): tagModels.ModelView => {
  const { version, modelCard } = loadTagger();
  const trainedOn = shippedTraining();
  return {
    version,
    status: isOn ? 'on' : 'shipped',
    isShipped: true,
    isUsable: true,
    card: {
      texts: trainedOn.texts,
      reviewedTexts: 0,
      digest: trainedOn.digest,
      features: modelCard.features,
      languages: [...modelCard.languages],
      thresholds: { ...modelCard.thresholds },
    },
    training: null,
    askedBy: null,
    proposedAt: null,
    rejectedAt: null,
    rejectedBy: null,
    comparison: null,
  };
};

/** A card without what is nobody's business: digests, people. */
export const presentCard = (
  version: string,
  {
    card,
    switchedOnAt,
    outside,
  }: { card: tagModels.ModelCard; switchedOnAt: Date | null; outside: OutsideSettings | null },
): tagModels.PublicCard => ({
  version,
  isShipped: version === loadTagger().version,
  switchedOnAt: switchedOnAt?.toISOString() ?? null,
  texts: card.texts,
  reviewedTexts: card.reviewedTexts,
  languages: card.languages,
  terms: termIds.flatMap((term) => {
    const threshold = card.thresholds[term];
    return threshold === undefined ? [] : [{ term, threshold }];
  }),
  figures: measuredFigures(version),
  outside: outside && { version: outsideVersion(outside), operator: outside.operator },
});
