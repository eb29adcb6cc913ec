import type { MeasureFamily } from '@concivis/analytics';
import { inline, unseen } from '../i18n/inline.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';

/** The entries of the dictionary of measures behind some figures, opened on request. */
export function HowCounted({ families }: { families: readonly MeasureFamily[] }) {
  const { t, rich, formatList } = useStaffTexts();
  const names = families.map((family) => t(`measures.${family}.label`));
  return (
    <details className="meaning">
      <summary>{inline(rich('insights.counted.title', { what: formatList(names), hidden: unseen }))}</summary>
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
