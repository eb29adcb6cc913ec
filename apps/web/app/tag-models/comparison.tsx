import type { tagModels } from '@concivis/contracts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Judgement } from './judgement.tsx';
import { ReviewedData } from './reviewed-data.tsx';

function Reading() {
  const { t } = useStaffTexts();
  return (
    <details className="meaning">
      <summary>{t('models.reading.title')}</summary>
      <p>{t('models.reading.f1')}</p>
      <p>{t('models.reading.interval')}</p>
      <p>{t('models.reading.reviewed')}</p>
    </details>
  );
}

/** The comparison with the model that was on, in figures, and what they rest on. */
export function Comparison({ comparison }: { comparison: tagModels.Comparison }) {
  const { t } = useStaffTexts();
  const { running, onReviewed, onShipped, reviewed } = comparison;
  return (
    <>
      <section className="section model-comparison" aria-labelledby="comparison">
        <h2 id="comparison">{t('models.compare.title', { version: running })}</h2>
        <section>
          <h3 id="on-reviewed">{t('models.judged.reviewed.title')}</h3>
          {onReviewed === null ? (
            <p>{t('models.judged.reviewed.none')}</p>
          ) : (
            <>
              <p>{t('models.judged.reviewed.text', { count: onReviewed.texts })}</p>
              <Judgement judged={onReviewed} columns="models" id="on-reviewed" />
            </>
          )}
        </section>
        <section>
          <h3 id="on-shipped">{t('models.judged.shipped.title')}</h3>
          <p>{t('models.judged.shipped.text', { count: onShipped.texts })}</p>
          <Judgement judged={onShipped} columns="stand-ins" id="on-shipped" />
        </section>
        <Reading />
      </section>
      <ReviewedData reviewed={reviewed} />
    </>
  );
}
