import { operations } from '@concivis/contracts';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { localise } from '../i18n/localised.ts';
import { useTexts } from '../i18n/texts.tsx';
import { visitorContext } from '../i18n/visitor.server.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { Page } from '../ui/page/page.tsx';
import { Pagination } from '../ui/pagination/pagination.tsx';
import { nameOf, nameOrNull, readCatalogue } from './catalogue.server.ts';
import { FeedbackRow } from './feedback-row.tsx';
import { MeanRating } from './rating.tsx';

export async function loader(page: LoaderFunctionArgs) {
  const { language } = page.context.get(visitorContext);
  const params = { code: page.params.code ?? '' };
  const after = new URL(page.request.url).searchParams.get('after');
  const [service, feedback, catalogue] = await Promise.all([
    ask(page, operations.publicServices.service, { params }),
    ask(page, operations.feedback.ofService, { params, query: after === null ? {} : { after } }),
    readCatalogue(page),
  ]);
  return {
    ...service,
    name: localise(service.name, language),
    description: localise(service.description, language),
    department: nameOf(catalogue.departments, service.department),
    next: feedback.next,
    said: feedback.items.map((card) => ({
      ...card,
      district: nameOrNull(catalogue.districts, card.district),
      reply: card.reply && {
        ...card.reply,
        department: nameOf(catalogue.departments, card.reply.department),
      },
    })),
  };
}

export type ReadService = Awaited<ReturnType<typeof loader>>;

function Side({ service }: { service: ReadService }) {
  const { t } = useTexts();
  return (
    <aside className="service__side">
      <p className="service__give">
        <ButtonLink to={`/feedback/new?service=${service.code}`}>
          {t('services.view.give-feedback')}
        </ButtonLink>
      </p>
      <dl className="facts">
        <div>
          <dt>{t('services.department')}</dt>
          <dd lang={service.department.lang}>{service.department.text}</dd>
        </div>
        <div>
          <dt>{t('services.view.channels')}</dt>
          <dd>
            <ul className="channels">
              {service.channels.map((channel) => (
                <li key={channel}>{t(`services.channel.${channel}`)}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('services.view.ideas')}</dt>
          <dd>
            <Link to={`/ideas?service=${service.code}`}>
              {t('services.idea-count', { count: service.ideas })}
            </Link>
          </dd>
        </div>
      </dl>
      <Link to={`/ideas/new?service=${service.code}`}>{t('services.view.propose')}</Link>
    </aside>
  );
}

export default function Service() {
  const { t } = useTexts();
  const service = useLoaderData<typeof loader>();
  const { said, next, rating, feedback, name, description } = service;
  return (
    <Page
      title={name.text}
      heading={<span lang={name.lang}>{name.text}</span>}
      above={<Link to="/services">{t('services.list.title')}</Link>}
      lead={<span lang={description.lang}>{description.text}</span>}
    >
      <div className="service">
        <Side service={service} />
        <section className="section service__said">
          <div className="section__head">
            <h2 id="results" tabIndex={-1}>
              {t('services.view.feedback')}
            </h2>
            <p className="small">
              <MeanRating rating={rating} count={feedback} />
            </p>
          </div>
          {said.length === 0 ? (
            <p className="empty">{t('services.view.feedback.none')}</p>
          ) : (
            <ul className="said">
              {said.map((card) => (
                <FeedbackRow key={card.id} card={card} />
              ))}
            </ul>
          )}
          <Pagination next={next} label={t('services.view.more')} />
        </section>
      </div>
    </Page>
  );
}
