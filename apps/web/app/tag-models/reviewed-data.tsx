import type { tagModels } from '@concivis/contracts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { ModelFacts } from './model-facts.tsx';
import { useModelFigures } from './use-model-figures.ts';

type Reviewed = tagModels.ReviewedData;
type Caution = tagModels.Caution;

const useCautionWords = () => {
  const { t, labels } = useStaffTexts();
  return (caution: Caution): string => {
    switch (caution.kind) {
      case 'few-texts':
        return t('models.caution.few-texts', { texts: caution.texts, fewest: caution.fewest });
      case 'one-term':
        return t('models.caution.one-term', { share: caution.share, term: labels.terms[caution.term] });
      case 'one-verdict':
        return t(caution.stands ? 'models.caution.mostly-stands' : 'models.caution.mostly-removed', {
          share: caution.share,
        });
      case 'one-reviewer':
        return t('models.caution.one-reviewer', { share: caution.share });
      case 'reviewer-of-one-term':
        return t('models.caution.reviewer-of-one-term', {
          share: caution.share,
          reviews: caution.reviews,
          term: labels.terms[caution.term],
        });
    }
  };
};

function Cautions({ cautions }: { cautions: readonly Caution[] }) {
  const { t } = useStaffTexts();
  const wordsOf = useCautionWords();
  if (cautions.length === 0) return <p>{t('models.caution.none')}</p>;
  return (
    <Notice kind="hidden" title={t('models.caution.title')}>
      <ul>
        {cautions.map((caution) => (
          <li key={wordsOf(caution)}>{wordsOf(caution)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function DecisionsByTerm({ byTerm }: Pick<Reviewed, 'byTerm'>) {
  const { t, labels } = useStaffTexts();
  const { count } = useModelFigures();
  if (byTerm.length === 0) return null;
  const [stands, removed] = [t('models.column.stands'), t('models.column.removed')];
  return (
    <details className="meaning">
      <summary id="decisions-by-term">{t('models.reviewed.by-term')}</summary>
      <table className="data-table model-table" aria-labelledby="decisions-by-term">
        <thead>
          <tr>
            <th scope="col">{t('models.column.term')}</th>
            <th scope="col">{stands}</th>
            <th scope="col">{removed}</th>
          </tr>
        </thead>
        <tbody>
          {byTerm.map((one) => (
            <tr key={one.term}>
              <th scope="row">{labels.terms[one.term]}</th>
              <td data-label={stands}>{count(one.stands)}</td>
              <td data-label={removed}>{count(one.removed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What somebody should know of the reviews before believing the figures. */
export function ReviewedData({ reviewed }: { reviewed: Reviewed }) {
  const { t } = useStaffTexts();
  const { count } = useModelFigures();
  return (
    <section className="section" aria-labelledby="reviewed">
      <h2 id="reviewed">{t('models.reviewed.title')}</h2>
      <Cautions cautions={reviewed.cautions} />
      <ModelFacts
        facts={[
          [t('models.reviewed.texts'), count(reviewed.texts)],
          [t('models.reviewed.trained-on'), count(reviewed.trainedOn)],
          [t('models.reviewed.held-out'), count(reviewed.heldOut)],
          [t('models.reviewed.reviewers'), count(reviewed.reviewers)],
          [t('models.reviewed.reviews'), count(reviewed.reviews)],
        ]}
      />
      <DecisionsByTerm byTerm={reviewed.byTerm} />
    </section>
  );
}
