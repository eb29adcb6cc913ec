import type { tagModels } from '@concivis/contracts';
import { Link } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { Pagination } from '../ui/pagination/pagination.tsx';
import { ModelStatus } from './model-facts.tsx';
import type { ReadModels } from './read-models.server.ts';

type Listed = ReadModels['models'][number];

function ModelRow({ model }: { model: Listed }) {
  const { t } = useStaffTexts();
  return (
    <li className="model-row">
      <h3 className="model-row__name">
        <Link to={`/tag-models/${model.version}`}>
          <bdi>{model.version}</bdi>
        </Link>
        <ModelStatus status={model.status} />
      </h3>
      <ul className="model-row__facts">
        {model.proposedAt !== null && (
          <li suppressHydrationWarning>{t('models.list.proposed', { at: model.proposedAt })}</li>
        )}
        <li>{t('models.list.facts', { count: model.reviewedTexts })}</li>
      </ul>
    </li>
  );
}

/** The models that were trained here, newest first. */
export function ModelList({ models, next, shipped }: Pick<ReadModels, 'models' | 'next' | 'shipped'>) {
  const { t } = useStaffTexts();
  return (
    <section className="section" aria-labelledby="results">
      <h2 id="results" tabIndex={-1}>
        {t('models.list.title')}
      </h2>
      {models.length > 0 ? (
        <ul className="model-rows">
          {models.map((model) => (
            <ModelRow key={model.version} model={model} />
          ))}
        </ul>
      ) : (
        <div className="empty">
          <h3>{t('models.list.none')}</h3>
          <p>{t('models.list.none.text')}</p>
        </div>
      )}
      <Pagination next={next} />
      <p>
        <Link to={`/tag-models/${shipped}`}>{t('models.list.shipped')}</Link>
      </p>
    </section>
  );
}

/** Every switch, newest first. */
export function Switches({ switches }: { switches: tagModels.ModelPage['switches'] }) {
  const { t } = useStaffTexts();
  return (
    <section className="section" aria-labelledby="switches">
      <h2 id="switches">{t('models.switches.title')}</h2>
      {switches.length === 0 ? (
        <p>{t('models.switches.none')}</p>
      ) : (
        <table className="data-table model-table" aria-labelledby="switches">
          <thead>
            <tr>
              <th scope="col">{t('models.column.model')}</th>
              <th scope="col">{t('models.column.when')}</th>
              <th scope="col">{t('models.column.by')}</th>
            </tr>
          </thead>
          <tbody>
            {switches.map(({ version, at, by }) => (
              <tr key={at}>
                <th scope="row">
                  <Link to={`/tag-models/${version}`} dir="ltr">
                    {version}
                  </Link>
                </th>
                <td data-label={t('models.column.when')}>
                  <Moment at={at} withTime />
                </td>
                <td data-label={t('models.column.by')}>
                  <bdi>{by ?? t('ideas.author-erased')}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
