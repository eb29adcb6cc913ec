import { Link } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { ModelFacts, ModelDetails, ModelMadeOf } from './model-facts.tsx';
import type { ReadModels } from './read-models.server.ts';
import { useModelFigures } from './use-model-figures.ts';
import type { Compared } from './verdicts.ts';

/** One measured figure with its interval and what it rests on. */
function Measured({ figure, texts }: { figure: Compared['proposed']; texts: number }) {
  const { t } = useStaffTexts();
  const { score } = useModelFigures();
  const { value, low, high } = figure;
  if (value === null || low === null || high === null) return t('models.verdict.unknown');
  return t('models.figures.value', { value: score(value), low: score(low), high: score(high), count: texts });
}

/** How good the model was measured to be, on texts that it did not learn from. */
function HowGood({ on, realFigures }: Pick<ReadModels, 'on' | 'realFigures'>) {
  const { t } = useStaffTexts();
  const reviewed = on.comparison?.onReviewed ?? null;
  if (realFigures === null && reviewed === null) return <p>{t('models.figures.none')}</p>;
  return (
    <ModelFacts
      facts={[
        realFigures && [
          t('models.figures.real'),
          <Measured key="real" figure={realFigures.macro} texts={realFigures.texts} />,
        ],
        reviewed && [
          t('models.figures.reviewed'),
          <Measured key="reviewed" figure={reviewed.categories.macro.proposed} texts={reviewed.texts} />,
        ],
      ]}
    />
  );
}

/** The model that reads now: since when, by whom, what it is. */
export function ModelInUse({ on, since, realFigures }: Pick<ReadModels, 'on' | 'since' | 'realFigures'>) {
  const { t } = useStaffTexts();
  return (
    <section className="section model-now" aria-labelledby="now">
      <h2 id="now">{t('models.now.title')}</h2>
      <p className="model-now__version">
        <Link to={`/tag-models/${on.version}`}>
          <bdi>{on.version}</bdi>
        </Link>
      </p>
      <ModelFacts
        facts={[
          [
            t('models.card.since'),
            since === null ? t('models.card.since.start') : <Moment key="since" at={since.at} withTime />,
          ],
          since && [t('models.card.by'), <bdi key="by">{since.by ?? t('ideas.author-erased')}</bdi>],
        ]}
      />
      <ModelMadeOf card={on.card} />
      <HowGood on={on} realFigures={realFigures} />
      <ModelDetails card={on.card} />
      <p>
        <Link to="/about/tagging">{t('models.card.about')}</Link>
      </p>
    </section>
  );
}
