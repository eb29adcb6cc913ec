import type { TermFigure } from '@concivis/analytics';
import { Link } from 'react-router';
import type { LiveSlice } from '../live/live-page.ts';
import { inline, unseen } from '../i18n/inline.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { IntervalMark } from '../ui/interval-mark/interval-mark.tsx';
import { ChangingFigure } from './changing-figure.tsx';
import { behindPath } from './read-view.ts';
import { useFigures } from './use-figures.ts';

function Change({ trend }: { trend: TermFigure['trend'] }) {
  const { t } = useStaffTexts();
  const { change, range } = useFigures();
  if (trend.kind === 'not-enough-data') {
    return <span className="figure-note">{t('insights.trend.not-enough')}</span>;
  }
  return (
    <span className={trend.direction === 'unclear' ? 'change' : 'change change--stated'}>
      <span className="change__value">
        {change(trend.change.value)} {t(`insights.trend.${trend.direction}`)}
      </span>
      <span className="figure-note">{range(trend.change, change)}</span>
    </span>
  );
}

interface RowProps {
  figure: TermFigure;
  slice: LiveSlice;
  voiced: boolean;
  top: number;
}

function TermRow({ figure, slice, voiced, top }: RowProps) {
  const { t, labels } = useStaffTexts();
  const { share, range, count } = useFigures();
  const { term } = figure;
  return (
    <tr>
      <th scope="row" className="term-table__term">
        <Link to={behindPath(slice, { term, voiced })}>{labels.terms[term]}</Link>
      </th>
      <td className="term-table__count">
        <ChangingFigure value={figure.count}>{count(figure.count)}</ChangingFigure>
        {!voiced && <span className="figure-note">{t('insights.voiced-of', { count: figure.voiced })}</span>}
      </td>
      <td className="term-table__share">
        {figure.share === null ? (
          <span className="figure-note">{t('insights.figure.unknown')}</span>
        ) : (
          <>
            {share(figure.share.value)}
            <span className="figure-note">{range(figure.share, share)}</span>
          </>
        )}
      </td>
      <td className="term-table__mark" aria-hidden="true">
        <IntervalMark estimate={figure.share} from={0} to={top} />
      </td>
      <td className="term-table__change">
        <Change trend={figure.trend} />
      </td>
    </tr>
  );
}

interface TermTableProps extends Omit<RowProps, 'figure'> {
  /** Whose figures they are: `Data`. */
  of: string;
  /** Which of them: `Benefits`. */
  caption: string;
  kind: 'term' | 'factor';
  figures: readonly TermFigure[];
}

/** One side of one row of the matrix: a table of categories with count, share, interval and change. */
export function TermTable({ of, caption, kind, figures, ...rest }: TermTableProps) {
  const { t, rich } = useStaffTexts();
  return (
    <table className="data-table term-table">
      <caption>{inline(rich('insights.table.caption', { of, caption, hidden: unseen }))}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span>{t(`insights.column.${kind}`)}</span>
          </th>
          <th scope="col">
            <span>{t('insights.column.count')}</span>
          </th>
          <th scope="col">
            <span>{t('insights.column.share')}</span>
          </th>
          <td className="term-table__mark" aria-hidden="true" />
          <th scope="col" title={t('insights.column.change.text')}>
            <span>{t('insights.column.change')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <TermRow key={figure.term} figure={figure} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
