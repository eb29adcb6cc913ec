import { operations } from '@concivis/contracts';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { nameOf, readCatalogue } from '../services/catalogue.server.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Page } from '../ui/page/page.tsx';
import { Pagination } from '../ui/pagination/pagination.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';
import { DeskNav } from './desk-nav.tsx';
import './desk.css';

export async function loader(page: LoaderFunctionArgs) {
  const { searchParams } = new URL(page.request.url);
  const state = searchParams.get('state') === 'decided' ? 'decided' : 'waiting';
  const after = searchParams.get('after') ?? undefined;
  const [queue, catalogue] = await Promise.all([
    ask(page, operations.moderation.queue, { query: { state, ...(after && { after }) } }),
    readCatalogue(page),
  ]);
  const contents = queue.items.map((each) => ({
    ...each,
    service: nameOf(catalogue.services, each.service),
  }));
  return { state, contents, next: queue.next } as const;
}

type Reported = Awaited<ReturnType<typeof loader>>['contents'][number];

function ReportedRow({ one }: { one: Reported }) {
  const { t } = useStaffTexts();
  const { kind, id } = one.subject;
  const lang = langAttribute(one.language);
  const reasons = [...new Set(one.reports.map(({ reason }) => reason))];
  const last = one.decisions.at(-1);
  return (
    <li className="case-row">
      <div className="case-row__what">
        <h3 className="case-row__title">
          <Link to={`/desk/reports/${kind}/${id}`}>
            {one.title === null ? (
              t(`desk.kind.${kind}`)
            ) : (
              <span lang={lang} dir="auto">
                {one.title}
              </span>
            )}
          </Link>
        </h3>
        <p className="case-row__excerpt" lang={lang} dir="auto">
          {one.body}
        </p>
        <ul className="case-row__facts">
          <li>{t(`desk.kind.${kind}`)}</li>
          <li lang={one.service.lang}>{one.service.text}</li>
          <li suppressHydrationWarning>{t('desk.reports.since', { at: one.firstReportedAt })}</li>
        </ul>
      </div>
      <div className="case-row__state">
        <strong>
          {last
            ? t(`desk.report.decided.${last.action}`)
            : t('desk.reports.count', { count: one.reports.length })}
        </strong>
        {reasons.map((reason) => (
          <span key={reason}>{t(`moderation.reason.${reason}`)}</span>
        ))}
      </div>
    </li>
  );
}

function States({ state }: { state: 'waiting' | 'decided' }) {
  const { t } = useStaffTexts();
  return (
    <nav aria-label={t('desk.reports.state')}>
      <ul className="choices-bar">
        {(['waiting', 'decided'] as const).map((each) => (
          <li key={each}>
            <Link
              to={each === 'waiting' ? '/desk/reports' : '/desk/reports?state=decided'}
              aria-current={each === state ? 'true' : undefined}
            >
              {t(`desk.reports.${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export default function ReportQueue() {
  const { t } = useStaffTexts();
  const { state, contents, next } = useLoaderData<typeof loader>();
  return (
    <Page title={t('desk.reports.title')} lead={t('desk.reports.lead')}>
      <DeskNav />
      <section className="section">
        <h2 id="results" tabIndex={-1}>
          {t(`desk.reports.${state}`)}
        </h2>
        <States state={state} />
        {contents.length > 0 ? (
          <ol className="case-rows">
            {contents.map((one) => (
              <ReportedRow key={one.subject.id} one={one} />
            ))}
          </ol>
        ) : (
          <div className="empty">
            <h3>{state === 'waiting' ? t('desk.reports.none') : t('desk.reports.none-decided')}</h3>
            <p>{t('desk.reports.none.text')}</p>
          </div>
        )}
        <Pagination next={next} label={t('desk.reports.more')} />
      </section>
    </Page>
  );
}
