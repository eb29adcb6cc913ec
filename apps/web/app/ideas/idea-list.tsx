import { operations } from '@concivis/contracts';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { useTexts } from '../i18n/texts.tsx';
import { readCatalogue } from '../services/catalogue.server.ts';
import { choicesOf, serviceGroups } from '../services/service-choices.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { Page } from '../ui/page/page.tsx';
import { Pagination } from '../ui/pagination/pagination.tsx';
import { IdeaFilters } from './idea-filters.tsx';
import { IdeaRows } from './idea-row.tsx';
import { presentCard } from './present-idea.server.ts';
import { readFilters } from './read-filters.ts';

export async function loader(page: LoaderFunctionArgs) {
  const query = readFilters(new URL(page.request.url).searchParams);
  const [list, catalogue] = await Promise.all([
    ask(page, operations.ideas.list, { query }),
    readCatalogue(page),
  ]);
  return {
    ideas: list.items.map((card) => presentCard(card, catalogue)),
    next: list.next,
    filters: query,
    services: serviceGroups(catalogue),
    districts: choicesOf(catalogue.districts),
  };
}

function NoIdeas({ filtered }: { filtered: boolean }) {
  const { t } = useTexts();
  return (
    <div className="empty">
      <h3>{filtered ? t('ideas.list.none-found') : t('ideas.list.none')}</h3>
      <p>{filtered ? t('ideas.list.none-found.text') : t('ideas.list.none.text')}</p>
    </div>
  );
}

export default function IdeaList() {
  const { t } = useTexts();
  const { ideas, next, filters, services, districts } = useLoaderData<typeof loader>();
  const { sort: _, after, ...narrowing } = filters;
  const filtered = Object.values(narrowing).some((value) => value !== undefined);
  return (
    <Page title={t('ideas.list.title')} lead={t('ideas.list.lead')}>
      <p className="page-action">
        <ButtonLink to="/ideas/new">{t('ideas.list.propose')}</ButtonLink>
      </p>
      <div className="idea-list">
        <IdeaFilters filters={filters} services={services} districts={districts} filtered={filtered} />
        <section className="section idea-list__results">
          <h2 id="results" tabIndex={-1}>
            {filtered ? t('ideas.list.results') : t(`ideas.sort.${filters.sort ?? 'newest'}`)}
          </h2>
          {ideas.length > 0 ? (
            <IdeaRows ideas={ideas} />
          ) : (
            <NoIdeas filtered={filtered || after !== undefined} />
          )}
          <Pagination next={next} />
        </section>
      </div>
    </Page>
  );
}
