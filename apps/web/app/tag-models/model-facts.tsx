import type { tagModels } from '@concivis/contracts';
import type { ReactNode } from 'react';
import { useStaffTexts } from '../staff/staff-texts.tsx';
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

/** Names and values that are read one beside the other. What is not known is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode] | null)[] }) {
  return (
    <dl className="facts model-facts">
      {facts.map(
        (fact) =>
          fact !== null && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** What a model was made from. */
export function ModelMadeOf({ card }: Pick<Model, 'card'>) {
  const { t, formatNumber, formatList, languageName } = useStaffTexts();
  return (
    <Facts
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
      <Facts
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
