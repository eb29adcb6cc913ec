import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { LivePage } from '../live/live-page.ts';
import { inline, unseen } from '../i18n/inline.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { HowCounted } from './how-counted.tsx';
import { behindPath } from './read-view.ts';
import { useBrought } from './use-brought.ts';
import { useFigures } from './use-figures.ts';
import { barsOf, isDaily, topOf, type Bar } from './volume-bars.ts';

const height = 100;
/** The part of its place that a bar fills. */
const filled = 0.78;

function Bars({ bars, top, chosen }: { bars: readonly Bar[]; top: number; chosen: number | null }) {
  return (
    <svg
      className="chart__bars"
      viewBox={`0 0 ${bars.length} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[0, height / 2, height].map((y) => (
        <line key={y} className="chart__line" x1="0" x2={bars.length} y1={y} y2={y} />
      ))}
      {bars.map((bar, place) => {
        const size = (bar.interactions / top) * height;
        return (
          <rect
            key={bar.to}
            className={place === chosen ? 'chart__bar chart__bar--chosen' : 'chart__bar'}
            x={place + (1 - filled) / 2}
            width={filled}
            y={height - size}
            height={size}
          />
        );
      })}
    </svg>
  );
}

/** Reads one bar after the other with the arrow keys, in words. */
function BarReader({
  page,
  bars,
  chosen,
  choose,
}: {
  page: LivePage;
  bars: readonly Bar[];
  chosen: number;
  choose: (place: number) => void;
}) {
  const { t } = useStaffTexts();
  const { days } = useFigures();
  const id = useId();
  const bar = bars[chosen];
  if (bar === undefined) return null;
  const words = t('insights.volume.bar', { days: days(bar.from, bar.to), count: bar.interactions });
  return (
    <div className="bar-reader">
      <label htmlFor={id}>{t('insights.volume.read')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={bars.length - 1}
        value={chosen}
        aria-valuetext={words}
        onChange={(event) => choose(Number(event.target.value))}
      />
      <p className="bar-reader__words">
        {words}{' '}
        <Link to={behindPath(page.slice, { from: bar.from, to: bar.to })}>{t('insights.volume.see')}</Link>
      </p>
    </div>
  );
}

function VolumeTable({ bars }: { bars: readonly Bar[] }) {
  const { t, rich } = useStaffTexts();
  const { days, count } = useFigures();
  return (
    <details className="meaning">
      <summary>
        {inline(rich('insights.table.show', { what: t('insights.volume.title'), hidden: unseen }))}
      </summary>
      <table className="data-table plain-table">
        <thead>
          <tr>
            <th scope="col">{t('insights.column.days')}</th>
            <th scope="col">{t('insights.column.interactions')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.to}>
              <th scope="row" suppressHydrationWarning>
                {days(bar.from, bar.to)}
              </th>
              <td>{count(bar.interactions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** How many interactions there were day by day, drawn, in words, bar by bar, and as a table. */
export function VolumeChart({ page }: { page: LivePage }) {
  const { t, formatDate } = useStaffTexts();
  const { days, count } = useFigures();
  const brought = useBrought();
  const { volume } = page.figures;
  const bars = barsOf(volume);
  const [asked, choose] = useState<number | null>(null);
  const chosen = Math.min(asked ?? bars.length - 1, bars.length - 1);
  const peak = bars.reduce<Bar | undefined>(
    (most, bar) => (most && most.interactions >= bar.interactions ? most : bar),
    undefined,
  );
  const [first, last] = [bars[0], bars.at(-1)];
  if (peak === undefined || first === undefined || last === undefined) return null;
  const top = topOf(peak.interactions);
  return (
    <section className="section" aria-labelledby="volume">
      <h2 id="volume">{t('insights.volume.title')}</h2>
      <p className="small">
        {isDaily(volume) ? t('insights.volume.by-day') : t('insights.volume.by-week')}{' '}
        {t('insights.volume.summary', {
          total: bars.reduce((sum, { interactions }) => sum + interactions, 0),
          from: formatDate(first.from, 'medium'),
          to: formatDate(last.to, 'medium'),
          most: peak.interactions,
          peak: days(peak.from, peak.to),
        })}
      </p>
      <div className="chart">
        <div className="chart__scale" aria-hidden="true">
          <span>{count(top)}</span>
          <span>{count(top / 2)}</span>
          <span>{count(0)}</span>
        </div>
        <Bars bars={bars} top={top} chosen={brought ? chosen : null} />
        <div className="chart__days" aria-hidden="true" suppressHydrationWarning>
          <span>{formatDate(first.from, 'medium')}</span>
          {bars.length > 2 && (
            <span>{formatDate(bars[Math.floor(bars.length / 2)]?.from ?? first.from, 'medium')}</span>
          )}
          <span>{formatDate(last.to, 'medium')}</span>
        </div>
      </div>
      {brought && <BarReader page={page} bars={bars} chosen={chosen} choose={choose} />}
      <VolumeTable bars={bars} />
      <HowCounted families={['interactions']} />
    </section>
  );
}
