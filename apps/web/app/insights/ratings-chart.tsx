import { ratingsOf } from '@concivis/analytics';
import type { LiveFigures } from '../live/live-figures.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { ChangingFigure } from './changing-figure.tsx';
import { HowCounted } from './how-counted.tsx';
import { useFigures } from './use-figures.ts';

/** How services were rated: a table whose bars repeat its shares. */
export function RatingsChart({ figures }: { figures: LiveFigures }) {
  const { t } = useStaffTexts();
  const { share, count } = useFigures();
  const { n, distribution } = ratingsOf(figures.totals);
  const most = Math.max(1, ...distribution.map((each) => each.count));
  return (
    <section className="section" aria-labelledby="ratings">
      <h2 id="ratings">{t('insights.ratings.title')}</h2>
      {n === 0 ? (
        <p>{t('insights.ratings.none')}</p>
      ) : (
        <table className="data-table plain-table ratings-table">
          <thead>
            <tr>
              <th scope="col">{t('insights.column.rating')}</th>
              <th scope="col">{t('insights.column.count')}</th>
              <th scope="col">{t('insights.column.share')}</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {distribution.toReversed().map((each) => (
              <tr key={each.value}>
                <th scope="row">
                  {count(each.value)} · {t(`feedback.rating.${each.value}`)}
                </th>
                <td>
                  <ChangingFigure value={each.count}>{count(each.count)}</ChangingFigure>
                </td>
                <td>{share(each.count / n)}</td>
                <td aria-hidden="true" className="ratings-table__bar">
                  <svg className="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none">
                    <rect width={(each.count / most) * 100} height="10" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <HowCounted families={['feedback.rating']} />
    </section>
  );
}
