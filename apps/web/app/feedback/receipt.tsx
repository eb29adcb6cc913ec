import { operations } from '@concivis/contracts';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { useTexts } from '../i18n/texts.tsx';
import { pageContext } from '../page-context.ts';
import { nameOf, readCatalogue } from '../services/catalogue.server.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { Page } from '../ui/page/page.tsx';
import { PrintButton } from './print-button.tsx';

export async function loader(page: LoaderFunctionArgs) {
  const token = page.params.token ?? '';
  const [tracked, catalogue] = await Promise.all([
    ask(page, operations.feedback.track, { params: { token } }),
    readCatalogue(page),
  ]);
  const path = `/feedback/tracked/${token}`;
  return {
    path,
    address: page.context.get(pageContext).publicUrl + path,
    receivedAt: tracked.receivedAt,
    service: nameOf(catalogue.services, tracked.service),
  };
}

export default function Receipt() {
  const { t } = useTexts();
  const { path, address, receivedAt, service } = useLoaderData<typeof loader>();
  return (
    <Page title={t('feedback.receipt.title')}>
      <div className="receipt">
        <h2>{t('feedback.receipt.keep')}</h2>
        <p className="receipt__link" dir="ltr">
          <a href={path}>{address}</a>
        </p>
        <p>{t('feedback.receipt.text')}</p>
        <p className="small">
          <span lang={service.lang}>{service.text}</span> · <Moment at={receivedAt} withTime />
        </p>
        <div className="actions no-print">
          <ButtonLink to={path}>{t('feedback.receipt.open')}</ButtonLink>
          <PrintButton />
        </div>
      </div>
      <div className="text">
        <h2>{t('feedback.receipt.next.title')}</h2>
        <ol>
          <li>{t('feedback.receipt.next.1')}</li>
          <li>{t('feedback.receipt.next.2')}</li>
          <li>{t('feedback.receipt.next.3')}</li>
        </ol>
      </div>
    </Page>
  );
}
