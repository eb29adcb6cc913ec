import type { MeasureFamily } from '@concivis/analytics';
import { useStaffTexts } from '../staff/staff-texts.tsx';

/** The entries of the dictionary of measures behind some figures, opened on request. */
export function HowCounted({ families }: { families: readonly MeasureFamily[] }) {
  const { t } = useStaffTexts();
  const names = families.map((family) => t(`measures.${family}.label`));
  return (
    <details className="meaning">
      <summary>
        {t('insights.counted.title')}
        <span className="visually-hidden">: {names.join(', ')}</span>
      </summary>
      <dl className="meanings__list">
        {families.map((family, place) => (
          <div key={family}>
            <dt>{names[place]}</dt>
            <dd>
              {t(`measures.${family}.definition`)} {t(`measures.${family}.counts`)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
