import { leastForTrend, matrixOf, type MatrixView } from '@concivis/analytics';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import type { LivePage } from '../live/live-page.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Definitions } from './definitions.tsx';
import { HowCounted } from './how-counted.tsx';
import { TermTable } from './term-table.tsx';
import { useFigures } from './use-figures.ts';
import { voicedTotals } from './voiced-totals.ts';
import { topShareOf } from './volume-bars.ts';

interface MatrixProps {
  page: LivePage;
  evidence: 'all' | 'voiced';
}

const figuresIn = ({ elements, sides }: MatrixView) => [
  ...elements.flatMap(({ benefits, challenges }) => [...benefits, ...challenges]),
  ...sides.flatMap(({ barriers, enablers }) => [...barriers, ...enablers]),
];

/** The framework's figures of the window, and the scale that all of them share. */
const useMatrix = ({ page, evidence }: MatrixProps) => {
  const { totals, previous } = page.figures;
  return useMemo(() => {
    const view =
      evidence === 'all'
        ? matrixOf(totals, previous)
        : matrixOf(voicedTotals(totals), voicedTotals(previous));
    const top = topShareOf(Math.max(0, ...figuresIn(view).map(({ share }) => share?.high ?? 0)));
    return { view, top };
  }, [totals, previous, evidence]);
};

function EvidenceSwitch({ evidence }: { evidence: 'all' | 'voiced' }) {
  const { t } = useStaffTexts();
  const { search } = useLocation();
  const addressOf = (kind: 'all' | 'voiced') => {
    const query = new URLSearchParams(search);
    if (kind === 'all') query.delete('evidence');
    else query.set('evidence', kind);
    // With a place in the address the page stays where it is.
    return `?${query.toString()}#matrix`;
  };
  return (
    <nav className="evidence" aria-label={t('insights.evidence.label')}>
      <ul className="evidence__list">
        {(['all', 'voiced'] as const).map((kind) => (
          <li key={kind}>
            <Link
              to={addressOf(kind)}
              preventScrollReset
              aria-current={kind === evidence ? 'true' : undefined}
            >
              {t(`insights.evidence.${kind}`)}
            </Link>
          </li>
        ))}
      </ul>
      <p className="small">{t(`insights.evidence.${evidence}.text`)}</p>
    </nav>
  );
}

function Reading() {
  const { t } = useStaffTexts();
  return (
    <details className="meaning">
      <summary>{t('insights.reading.title')}</summary>
      <p>{t('insights.reading.shares')}</p>
      <p>{t('insights.reading.interval')}</p>
      <p>{t('insights.reading.trend', { least: leastForTrend })}</p>
      <p>{t('insights.reading.absent')}</p>
      <p>{t('insights.reading.days')}</p>
    </details>
  );
}

/** Benefits and challenges by element, barriers and enablers by side: the centre of the page. */
export function Matrix({ page, evidence }: MatrixProps) {
  const { t, labels, definitions } = useStaffTexts();
  const { wholePercent } = useFigures();
  const { view, top } = useMatrix({ page, evidence });
  const shared = { slice: page.slice, voiced: evidence === 'voiced', top };
  return (
    <>
      <section className="section" aria-labelledby="matrix">
        <div className="section__head">
          <h2 id="matrix">{t('insights.matrix.title')}</h2>
        </div>
        <p className="insights__lead">{t('insights.matrix.lead')}</p>
        <EvidenceSwitch evidence={evidence} />
        <p className="small matrix__scale">{t('insights.matrix.scale', { most: wholePercent(top) })}</p>
        {view.elements.map(({ element, benefits, challenges }, place) => (
          <section key={element} className={place === 0 ? 'matrix-row matrix-row--first' : 'matrix-row'}>
            <h3>{labels.elements[element]}</h3>
            <div className="matrix-row__sides">
              <TermTable
                {...shared}
                of={labels.elements[element]}
                caption={t('insights.benefits')}
                kind="term"
                figures={benefits}
              />
              <TermTable
                {...shared}
                of={labels.elements[element]}
                caption={t('insights.challenges')}
                kind="term"
                figures={challenges}
              />
            </div>
            <Definitions
              of={labels.elements[element]}
              says={definitions.elements[element]}
              terms={[...benefits, ...challenges].map(({ term }) => term)}
            />
          </section>
        ))}
        <Reading />
        <HowCounted families={['term', 'voiced']} />
      </section>
      <section className="section" aria-labelledby="factors">
        <h2 id="factors">{t('insights.factors.title')}</h2>
        <p className="insights__lead">{t('insights.factors.lead')}</p>
        {view.sides.map(({ side, barriers, enablers }, place) => (
          <section key={side} className={place === 0 ? 'matrix-row matrix-row--first' : 'matrix-row'}>
            <h3>{labels.sides[side]}</h3>
            <div className="matrix-row__sides">
              <TermTable
                {...shared}
                of={labels.sides[side]}
                caption={t('insights.barriers')}
                kind="factor"
                figures={barriers}
              />
              <TermTable
                {...shared}
                of={labels.sides[side]}
                caption={t('insights.enablers')}
                kind="factor"
                figures={enablers}
              />
            </div>
            <Definitions
              of={labels.sides[side]}
              says={definitions.sides[side]}
              terms={[...barriers, ...enablers].map(({ term }) => term)}
            />
          </section>
        ))}
      </section>
    </>
  );
}
