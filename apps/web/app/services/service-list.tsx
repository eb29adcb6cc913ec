import { operations } from '@concivis/contracts';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { localise } from '../i18n/localised.ts';
import { useTexts } from '../i18n/texts.tsx';
import { visitorContext } from '../i18n/visitor.server.ts';
import { Page } from '../ui/page/page.tsx';
import { readCatalogue } from './catalogue.server.ts';
import { MeanRating } from './rating.tsx';

export async function loader(page: LoaderFunctionArgs) {
  const { language } = page.context.get(visitorContext);
  const [{ items }, { departments }] = await Promise.all([
    ask(page, operations.publicServices.services),
    readCatalogue(page),
  ]);
  const services = items
    .map(({ code, name, description, department, rating, feedback }) => ({
      code,
      department,
      rating,
      feedback,
      name: localise(name, language),
      description: localise(description, language),
    }))
    .toSorted((one, other) => one.name.text.localeCompare(other.name.text, language));
  return departments
    .map((department) => ({
      ...department,
      services: services.filter((service) => service.department === department.code),
    }))
    .filter((department) => department.services.length > 0);
}

export default function ServiceList() {
  const { t } = useTexts();
  const departments = useLoaderData<typeof loader>();
  return (
    <Page title={t('services.list.title')} lead={t('services.list.lead')}>
      {departments.length === 0 && <p className="empty">{t('services.list.none')}</p>}
      {departments.map(({ code, text, lang, services }) => (
        <section key={code} className="section department" aria-labelledby={`department-${code}`}>
          <h2 id={`department-${code}`} lang={lang}>
            {text}
          </h2>
          <ul className="service-rows">
            {services.map(({ code: service, name, description, rating, feedback }) => (
              <li key={service} className="service-row">
                <h3 lang={name.lang}>
                  <Link to={`/services/${service}`}>{name.text}</Link>
                </h3>
                <p lang={description.lang}>{description.text}</p>
                <p className="small">
                  <MeanRating rating={rating} count={feedback} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
