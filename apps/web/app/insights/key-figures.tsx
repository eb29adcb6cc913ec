import { ratingsOf, responsivenessOf, totalOf } from '@concivis/analytics';
import type { ReactNode } from 'react';
import type { LiveFigures } from '../live/live-figures.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { ChangingFigure } from './changing-figure.tsx';
import { useFigures } from './use-figures.ts';

interface KeyFigureProps {
  name: string;
  /** The figure, and the number behind it that tells whether it has changed; null where it cannot be known. */
  figure: { readonly value: number; readonly words: string } | null;
  children: ReactNode;
}

function KeyFigure({ name, figure, children }: KeyFigureProps) {
  const { t } = useStaffTexts();
  return (
    <div className="key-figure">
      <dt>{name}</dt>
      <dd className="key-figure__value">
        {figure === null ? (
          <span className="key-figure__unknown">{t('insights.figure.unknown')}</span>
        ) : (
          <ChangingFigure value={figure.value}>{figure.words}</ChangingFigure>
        )}
      </dd>
      <dd className="figure-note">{children}</dd>
    </div>
  );
}

/** The window in four figures, each with what it rests on and how sure it is. */
export function KeyFigures({ figures }: { figures: LiveFigures }) {
  const { t } = useStaffTexts();
  const { share, mean, hours, count } = useFigures();
  const interactions = totalOf(figures.totals, 'interactions');
  const { firstReplies, inTime, medianHours } = responsivenessOf(figures.totals);
  const ratings = ratingsOf(figures.totals);
  const answered = totalOf(figures.totals, 'replies.in-time');
  return (
    <section aria-labelledby="at-a-glance">
      <h2 id="at-a-glance" className="visually-hidden">
        {t('insights.figures.title')}
      </h2>
      <dl className="key-figures">
        <KeyFigure
          name={t('insights.figure.interactions')}
          figure={{ value: interactions, words: count(interactions) }}
        >
          {t('insights.figure.interactions.before', { count: totalOf(figures.previous, 'interactions') })}
        </KeyFigure>
        <KeyFigure
          name={t('insights.figure.in-time')}
          figure={inTime && { value: inTime.value, words: share(inTime.value) }}
        >
          {inTime ? (
            <>
              {t('insights.figure.in-time.of', { count: answered, total: firstReplies })}
              <br />
              {t('insights.interval', { low: share(inTime.low), high: share(inTime.high) })}
            </>
          ) : (
            t('insights.figure.unknown.answers')
          )}
        </KeyFigure>
        <KeyFigure
          name={t('insights.figure.median')}
          figure={
            medianHours && {
              value: medianHours.value,
              words: medianHours.atLeast
                ? t('insights.at-least', { amount: hours(medianHours.value) })
                : hours(medianHours.value),
            }
          }
        >
          {medianHours === null && t('insights.figure.unknown.answers')}
          {medianHours &&
            (medianHours.interval === null || medianHours.interval.high === Infinity
              ? t('insights.interval.none')
              : t('insights.interval', {
                  low: hours(medianHours.interval.low),
                  high: hours(medianHours.interval.high),
                }))}
        </KeyFigure>
        <KeyFigure
          name={t('insights.figure.rating')}
          figure={ratings.mean && { value: ratings.mean.value, words: mean(ratings.mean.value) }}
        >
          {ratings.mean ? (
            <>
              {t('insights.figure.rating.of', { count: ratings.n })}
              <br />
              {t('insights.interval', { low: mean(ratings.mean.low), high: mean(ratings.mean.high) })}
            </>
          ) : (
            t('insights.figure.unknown.ratings')
          )}
        </KeyFigure>
      </dl>
    </section>
  );
}
