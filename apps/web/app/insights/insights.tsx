import { totalOf } from '@concivis/analytics';
import { operations } from '@concivis/contracts';
import { useCallback, useState } from 'react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import type { LivePage } from '../live/live-page.ts';
import { useLivePage } from '../live/use-live-page.ts';
import { readCatalogue } from '../services/catalogue.server.ts';
import { serviceGroups } from '../services/service-choices.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { ModelsNav } from '../tag-models/models-nav.tsx';
import { Page } from '../ui/page/page.tsx';
import { InsightFilters } from './insight-filters.tsx';
import { KeyFigures } from './key-figures.tsx';
import { LiveFeed } from './live-feed.tsx';
import { LiveStatus } from './live-status.tsx';
import { Matrix } from './matrix.tsx';
import type { PlaceNames } from './place-names.ts';
import { RatingsChart } from './ratings-chart.tsx';
import { filterOf, readView, sliceOf, type View } from './read-view.ts';
import { Responsiveness } from './responsiveness.tsx';
import { useFigures } from './use-figures.ts';
import { VolumeChart } from './volume-chart.tsx';
import './insights.css';

export async function loader(page: LoaderFunctionArgs) {
  const view = readView(new URL(page.request.url).searchParams);
  const slice = sliceOf(view, new Date());
  const [snapshot, catalogue] = await Promise.all([
    ask(page, operations.analytics.snapshot, { query: filterOf(slice) }),
    readCatalogue(page),
  ]);
  const places: PlaceNames = catalogue;
  return { view, snapshot, places, services: serviceGroups(catalogue) };
}

/** Says whether anything at all has happened yet, or only not here. */
function Nothing({ ever }: { ever: boolean }) {
  const { t } = useStaffTexts();
  return (
    <div className="section">
      <div className="empty">
        <h2>{t('insights.empty.title')}</h2>
        <p>{ever ? t('insights.empty.filtered') : t('insights.empty.text')}</p>
      </div>
    </div>
  );
}

function Figures({ page, view, places }: { page: LivePage; view: View; places: PlaceNames }) {
  const { figures } = page;
  if (totalOf(figures.totals, 'interactions') === 0) return <Nothing ever={figures.position > 0} />;
  return (
    <>
      <KeyFigures figures={figures} />
      <Matrix page={page} evidence={view.evidence} />
      <div className="insights__columns">
        <div>
          <VolumeChart page={page} />
          <Responsiveness figures={figures} />
          <RatingsChart figures={figures} />
        </div>
        <LiveFeed page={page} places={places} />
      </div>
    </>
  );
}

export default function Insights() {
  const { t } = useStaffTexts();
  const { days } = useFigures();
  const { view, snapshot, places, services } = useLoaderData<typeof loader>();
  const viewed = JSON.stringify(view);
  const sliceOn = useCallback((now: Date) => sliceOf(JSON.parse(viewed) as View, now), [viewed]);
  const live = useLivePage(snapshot, sliceOn);
  const [held, setHeld] = useState<LivePage | null>(null);
  // What was paused under other filters says nothing about these.
  const paused = held !== null && JSON.stringify(held.slice) === JSON.stringify(live.slice);
  const page = paused ? { ...held, connection: live.connection } : live;
  return (
    <Page title={t('insights.title')} lead={t('insights.lead')}>
      <div className="insights">
        <ModelsNav />
        <InsightFilters key={viewed} view={view} window={page.slice} places={places} services={services} />
        <h2 id="results" tabIndex={-1} className="visually-hidden">
          {days(page.slice.from, page.slice.to)}
        </h2>
        <LiveStatus page={page} paused={paused} onPause={(pause) => setHeld(pause ? live : null)} />
        <Figures page={page} view={view} places={places} />
      </div>
    </Page>
  );
}
