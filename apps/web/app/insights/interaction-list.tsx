import { citation, sourcesOf } from '@concivis/framework/references';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Page } from '../ui/page/page.tsx';
import { Pagination } from '../ui/pagination/pagination.tsx';
import { InteractionRow } from './interaction-row.tsx';
import { placeNamed } from './place-names.ts';
import { readBehind } from './read-behind.server.ts';
import { filterOf } from './read-view.ts';
import { useFigures } from './use-figures.ts';
import './insights.css';

export const loader = (page: LoaderFunctionArgs) => readBehind(page);

/** The filters of the list, in words. */
function Filters() {
  const { t } = useStaffTexts();
  const { days } = useFigures();
  const { slice, places, voiced } = useLoaderData<typeof loader>();
  const { service, department, district, channel } = slice;
  const named = [
    service && placeNamed(places.services, service),
    department && placeNamed(places.departments, department),
    district && placeNamed(places.districts, district),
  ];
  return (
    <ul className="interaction-facts">
      <li suppressHydrationWarning>{days(slice.from, slice.to)}</li>
      {named.map(
        (place) =>
          place && (
            <li key={place.text} lang={place.lang}>
              {place.text}
            </li>
          ),
      )}
      {channel && <li>{t(`services.channel.${channel as 'web'}`)}</li>}
      {voiced && <li>{t('insights.behind.voiced')}</li>}
    </ul>
  );
}

function TermMeaning() {
  const { t, definitions } = useStaffTexts();
  const { term, rule } = useLoaderData<typeof loader>();
  if (term === null) return null;
  return (
    <section className="term-meaning">
      <p>{definitions.terms[term]}.</p>
      <p className="small">{t('insights.sources', { names: sourcesOf(term).map(citation).join(' · ') })}</p>
      {rule && (
        <dl className="term-meaning__rule small" lang="en">
          <div>
            <dt>{t('insights.behind.include')}</dt>
            <dd>{rule.include}</dd>
          </div>
          <div>
            <dt>{t('insights.behind.leave-out')}</dt>
            <dd>{rule.leaveOut}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}

export default function InteractionList() {
  const { t, labels } = useStaffTexts();
  const { slice, term, voiced, places, total, interactions, next } = useLoaderData<typeof loader>();
  const back = new URLSearchParams({
    period: 'custom',
    ...filterOf(slice),
    ...(voiced && { evidence: 'voiced' }),
  });
  const title = term === null ? t('insights.behind.title.all') : labels.terms[term];
  return (
    <Page
      title={title}
      above={<Link to={`/insights?${back.toString()}#matrix`}>{t('insights.behind.back')}</Link>}
    >
      <TermMeaning />
      <section className="section">
        <h2 id="results" tabIndex={-1}>
          {t('insights.behind.count', { count: total })}
        </h2>
        <Filters />
        <ol className="interaction-rows">
          {interactions.map((one) => (
            <InteractionRow key={one.id} one={one} places={places} term={term} />
          ))}
        </ol>
        <Pagination next={next} label={t('insights.behind.more')} />
      </section>
    </Page>
  );
}
