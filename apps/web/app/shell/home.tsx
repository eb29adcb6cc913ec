import { operations } from '@concivis/contracts';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { useTexts } from '../i18n/texts.tsx';
import { IdeaRows } from '../ideas/idea-row.tsx';
import { presentCard } from '../ideas/present-idea.server.ts';
import { readCatalogue } from '../services/catalogue.server.ts';

const shown = { newest: '5', answered: '3' };

export async function loader(page: LoaderFunctionArgs) {
  const [newest, answered, catalogue] = await Promise.all([
    ask(page, operations.ideas.list, { query: { limit: shown.newest } }),
    ask(page, operations.ideas.list, { query: { status: 'answered', limit: shown.answered } }),
    readCatalogue(page),
  ]);
  return {
    newest: newest.items.map((card) => presentCard(card, catalogue)),
    answered: answered.items.map((card) => presentCard(card, catalogue)),
  };
}

function Ways() {
  const { t } = useTexts();
  return (
    <div className="ways">
      <section className="way way--first">
        <h2>
          <Link to="/ideas/new">{t('shell.home.propose')}</Link>
        </h2>
        <p>{t('shell.home.propose.text')}</p>
      </section>
      <section className="way">
        <h2>
          <Link to="/feedback/new">{t('shell.home.feedback')}</Link>
        </h2>
        <p>{t('shell.home.feedback.text')}</p>
      </section>
    </div>
  );
}

export default function Home() {
  const { t } = useTexts();
  const { newest, answered } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{t('shell.page-title', { page: t('shell.home.title'), site: t('shell.name') })}</title>
      <div className="home-lead">
        <h1 tabIndex={-1}>{t('shell.home.title')}</h1>
        <p className="lead">{t('shell.home.lead')}</p>
      </div>
      <Ways />
      <div className="home-columns">
        <section className="section">
          <div className="section__head">
            <h2>{t('shell.home.newest')}</h2>
            <Link to="/ideas">{t('shell.home.newest.all')}</Link>
          </div>
          {newest.length > 0 ? (
            <IdeaRows ideas={newest} />
          ) : (
            <p className="empty">{t('shell.home.newest.none')}</p>
          )}
        </section>
        <section className="section">
          <div className="section__head">
            <h2>{t('shell.home.answered')}</h2>
            <Link to="/ideas?status=answered">{t('shell.home.answered.all')}</Link>
          </div>
          {answered.length > 0 ? (
            <IdeaRows ideas={answered} />
          ) : (
            <p className="empty">{t('shell.home.answered.none')}</p>
          )}
        </section>
      </div>
    </>
  );
}
