import { relativeError, responsivenessOf, totalOf } from '@concivis/analytics';
import type { LiveFigures } from '../live/live-figures.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { ChangingFigure } from './changing-figure.tsx';
import { HowCounted } from './how-counted.tsx';
import { useFigures } from './use-figures.ts';

/** How soon and how often in time first answers came, this period and the one before. */
export function Responsiveness({ figures }: { figures: LiveFigures }) {
  const { t, formatNumber } = useStaffTexts();
  const { share, hours, count } = useFigures();
  const now = responsivenessOf(figures.totals);
  const median = now.medianHours;
  const unknown = <span className="figure-note">{t('insights.figure.unknown')}</span>;
  return (
    <section className="section" aria-labelledby="answers">
      <h2 id="answers">{t('insights.responsiveness.title')}</h2>
      <dl className="answer-figures">
        <div>
          <dt>{t('measures.replies.first.label')}</dt>
          <dd>
            <ChangingFigure value={now.firstReplies}>{count(now.firstReplies)}</ChangingFigure>
            <span className="figure-note">
              {t('insights.figure.interactions.before', {
                count: totalOf(figures.previous, 'replies.first'),
              })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('measures.replies.in-time.label')}</dt>
          <dd>
            {now.inTime ? share(now.inTime.value) : unknown}
            {now.inTime && (
              <span className="figure-note">
                {t('insights.interval', { low: share(now.inTime.low), high: share(now.inTime.high) })}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('insights.figure.median')}</dt>
          <dd>
            {median === null && unknown}
            {median &&
              (median.atLeast
                ? t('insights.at-least', { amount: hours(median.value) })
                : hours(median.value))}
            {median && (
              <span className="figure-note">
                {median.interval === null || median.interval.high === Infinity
                  ? t('insights.interval.none')
                  : t('insights.interval', {
                      low: hours(median.interval.low),
                      high: hours(median.interval.high),
                    })}
              </span>
            )}
          </dd>
        </div>
      </dl>
      <p className="small">{t('insights.responsiveness.note')}</p>
      <p className="small">
        {t('insights.responsiveness.precision', {
          error: formatNumber(relativeError, { style: 'percent' }),
        })}
      </p>
      <HowCounted families={['replies.first', 'replies.in-time', 'replies.hours-to-first']} />
    </section>
  );
}
