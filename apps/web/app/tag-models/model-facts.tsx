import type { tagModels } from '@concivis/contracts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Facts, type FactsProps } from '../ui/facts/facts.tsx';
import { StatusLabel } from '../ui/status-label/status-label.tsx';

type Model = tagModels.ModelView;

/** How the mark beside each state looks; the words say it all. */
const marks = {
  shipped: 'closed',
  proposed: 'received',
  on: 'answered',
  retired: 'closed',
  rejected: 'closed',
} as const;

export function ModelStatus({ status }: Pick<Model, 'status'>) {
  const { t } = useStaffTexts();
  return <StatusLabel status={marks[status]}>{t(`models.status.${status}`)}</StatusLabel>;
}

/** What is known of a model, or of work on it. */
export function ModelFacts({ facts }: Pick<FactsProps, 'facts'>) {
  return <Facts facts={facts} className="model-facts" />;
}

/** What a model was made from. */
export function ModelMadeOf({ card }: Pick<Model, 'card'>) {
  const { t, formatNumber, formatList, languageName } = useStaffTexts();
  return (
    <ModelFacts
      facts={[
        [t('models.card.texts'), formatNumber(card.texts)],
        [t('models.card.reviewed'), formatNumber(card.reviewedTexts)],
        [t('models.card.languages'), formatList(card.languages.map(languageName))],
      ]}
    />
  );
}

/** What only somebody who wants to check needs: opened on request. */
export function ModelDetails({ card }: Pick<Model, 'card'>) {
  const { t, formatNumber } = useStaffTexts();
  return (
    <details className="meaning">
      <summary>{t('models.card.details')}</summary>
      <ModelFacts
        facts={[
          [t('models.card.features'), formatNumber(card.features)],
          [
            t('models.card.digest'),
            <bdi key="digest" className="digest">
              {card.digest}
            </bdi>,
          ],
        ]}
      />
    </details>
  );
}
