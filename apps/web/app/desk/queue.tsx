import { operations } from '@concivis/contracts';
import { Form, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { visitorContext } from '../i18n/visitor.server.ts';
import { readCatalogue } from '../services/catalogue.server.ts';
import { choicesOf, serviceGroups } from '../services/service-choices.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { SelectField } from '../ui/form/select-field.tsx';
import { Page } from '../ui/page/page.tsx';
import { Pagination } from '../ui/pagination/pagination.tsx';
import { CaseRow } from './case-row.tsx';
import { DeskNav } from './desk-nav.tsx';
import { presentCaseCard } from './present-case.server.ts';
import { readQueue, type QueueFilters } from './read-queue.ts';
import './desk.css';

export async function loader(page: LoaderFunctionArgs) {
  const query = readQueue(new URL(page.request.url).searchParams);
  const [queue, counts, catalogue] = await Promise.all([
    ask(page, operations.cases.queue, { query }),
    ask(page, operations.cases.counts),
    readCatalogue(page),
  ]);
  const everywhere = page.context.get(visitorContext).account?.role === 'administrator';
  return {
    cases: queue.items.map((card) => presentCaseCard(card, catalogue)),
    next: queue.next,
    counts,
    filters: query,
    services: serviceGroups(catalogue),
    departments: everywhere ? choicesOf(catalogue.departments) : null,
  };
}

function Counts() {
  const { t, formatNumber } = useStaffTexts();
  const { counts } = useLoaderData<typeof loader>();
  const figures = [
    ['new', '/desk?state=new'],
    ['opened', '/desk?state=opened'],
    ['overdue', '/desk'],
    ['reported', '/desk/reports'],
  ] as const;
  return (
    <nav aria-label={t('desk.counts.label')}>
      <ul className="desk-counts">
        {figures.map(([name, to]) => (
          <li
            key={name}
            className={name === 'overdue' && counts.overdue > 0 ? 'desk-count--over' : undefined}
          >
            <Link to={to}>
              <span className="desk-counts__name">{t(`desk.count.${name}`)}</span>{' '}
              <span className="desk-counts__figure">{formatNumber(counts[name])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const kinds = ['idea', 'feedback'] as const;
const states = ['open', 'new', 'opened', 'answered'] as const;

function QueueFilterForm({ filters, filtered }: { filters: QueueFilters; filtered: boolean }) {
  const { t } = useStaffTexts();
  const { services, departments } = useLoaderData<typeof loader>();
  const field = (name: keyof QueueFilters) => ({
    name,
    answer: undefined,
    initial: filters[name],
    optional: true,
    marked: false,
  });
  return (
    <search>
      <Form key={JSON.stringify(filters)} method="get" action="/desk" className="staff-filters">
        <SelectField
          {...field('state')}
          label={t('desk.filter.state')}
          choices={states.map((value) => ({ value, label: t(`desk.state.${value}`) }))}
        />
        <SelectField
          {...field('kind')}
          label={t('desk.filter.kind')}
          empty={t('desk.filter.any-kind')}
          choices={kinds.map((value) => ({ value, label: t(`desk.kind.${value}`) }))}
        />
        <SelectField
          {...field('service')}
          label={t('desk.filter.service')}
          empty={t('desk.filter.any-service')}
          groups={services}
        />
        {departments && (
          <SelectField
            {...field('department')}
            label={t('desk.filter.department')}
            empty={t('desk.filter.any-department')}
            choices={departments}
          />
        )}
        <div className="actions">
          <button type="submit" className="button button--quiet">
            {t('desk.filter.apply')}
          </button>
          {filtered && <Link to="/desk">{t('desk.filter.clear')}</Link>}
        </div>
      </Form>
    </search>
  );
}

function NoCases({ filtered }: { filtered: boolean }) {
  const { t } = useStaffTexts();
  return (
    <div className="empty">
      <h3>{filtered ? t('desk.queue.none-found') : t('desk.queue.none')}</h3>
      <p>{filtered ? t('desk.queue.none-found.text') : t('desk.queue.none.text')}</p>
    </div>
  );
}

export default function Queue() {
  const { t } = useStaffTexts();
  const { cases, next, counts, filters, departments } = useLoaderData<typeof loader>();
  const { after: _, ...narrowing } = filters;
  const filtered = Object.keys(narrowing).length > 0;
  const waiting = counts.new + counts.opened;
  return (
    <Page title={t('desk.title')} lead={departments ? t('desk.lead.all') : t('desk.lead')}>
      <DeskNav />
      <Counts />
      <QueueFilterForm filters={filters} filtered={filtered} />
      <section className="section">
        <h2 id="results" tabIndex={-1}>
          {filtered ? t(`desk.state.${filters.state ?? 'open'}`) : t('desk.queue.count', { count: waiting })}
        </h2>
        {cases.length > 0 ? (
          <ol className="case-rows">
            {cases.map((one) => (
              <CaseRow key={one.id} one={one} withDepartment={departments !== null} />
            ))}
          </ol>
        ) : (
          <NoCases filtered={filtered} />
        )}
        <Pagination next={next} label={t('desk.queue.more')} />
      </section>
    </Page>
  );
}
