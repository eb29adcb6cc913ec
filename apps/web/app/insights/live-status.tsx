import { previousSlice } from '@concivis/analytics';
import { useLocation } from 'react-router';
import type { LivePage } from '../live/live-page.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { useFigures } from './use-figures.ts';

interface LiveStatusProps {
  page: LivePage;
  paused: boolean;
  onPause: (paused: boolean) => void;
}

function AsOf({ page }: { page: LivePage }) {
  const { t } = useStaffTexts();
  const { asOf, position, lagSeconds } = page.figures;
  const lag = Math.round(lagSeconds);
  return (
    <p className="live-status__as-of">
      <strong>
        {asOf === null ? (
          t('insights.as-of.none')
        ) : (
          <time dateTime={asOf} suppressHydrationWarning>
            {t('insights.as-of', { at: asOf })}
          </time>
        )}
      </strong>{' '}
      <span className="figure-note">
        {lag > 0 ? t('insights.lag', { seconds: lag }) : t('insights.lag.none')}{' '}
        {t('insights.as-of.position', { position })}
      </span>
    </p>
  );
}

function Window({ slice }: { slice: LivePage['slice'] }) {
  const { t, formatDate } = useStaffTexts();
  const { days } = useFigures();
  const { from, to } = previousSlice(slice);
  return (
    <p className="live-status__window" suppressHydrationWarning>
      <strong>{days(slice.from, slice.to)}</strong>
      <span className="figure-note">
        {t('insights.window.before', { from: formatDate(from, 'medium'), to: formatDate(to, 'medium') })}
      </span>
    </p>
  );
}

/** How current the figures are, and whether they move. Only a change of that is read out, never a figure. */
export function LiveStatus({ page, paused, onPause }: LiveStatusProps) {
  const { t } = useStaffTexts();
  const { connection, slice } = page;
  const moves = connection === 'live' && !paused;
  return (
    <div className="live-status">
      <Window slice={slice} />
      <AsOf page={page} />
      <output className={`live-status__state live-status__state--${paused ? 'paused' : connection}`}>
        {paused ? (
          <p>
            <strong>{t('insights.live.paused')}</strong> {t('insights.live.paused.text')}
          </p>
        ) : (
          <ConnectionWords page={page} />
        )}
      </output>
      {(moves || paused) && (
        <button type="button" className="button button--quiet" onClick={() => onPause(!paused)}>
          {paused ? t('insights.live.go-on') : t('insights.live.pause')}
        </button>
      )}
    </div>
  );
}

function ConnectionWords({ page: { connection } }: { page: LivePage }) {
  const { t } = useStaffTexts();
  const { pathname, search } = useLocation();
  switch (connection) {
    case 'still':
      return <p>{t('insights.live.still')}</p>;
    case 'connecting':
      return <p>{t('insights.live.connecting')}</p>;
    case 'stale':
      return (
        <p>
          <strong>{t('insights.live.stale')}</strong> {t('insights.live.stale.text')}{' '}
          <a href={pathname + search}>{t('insights.live.reload')}</a>
        </p>
      );
    case 'live':
    case 'reconnecting':
      return (
        <p>
          <span className="live-status__mark" aria-hidden="true" />
          <strong>{t(`insights.live.${connection}`)}</strong> {t(`insights.live.${connection}.text`)}
        </p>
      );
  }
}
