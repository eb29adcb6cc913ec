import { operations } from '@concivis/contracts';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { inline, within } from '../i18n/inline.ts';
import { useTexts } from '../i18n/texts.tsx';
import { pageContext } from '../page-context.ts';
import { Page } from '../ui/page/page.tsx';
import { linksIn } from './links-in.ts';

export async function loader(page: LoaderFunctionArgs) {
  const { items } = await ask(page, operations.identity.mailbox);
  const { publicUrl } = page.context.get(pageContext);
  return items.map(({ text, ...mail }) => ({ ...mail, parts: linksIn(text, publicUrl) }));
}

/** The mails of the demo town, with links that work. */
export default function Mailbox() {
  const { t, rich, formatDateTime } = useTexts();
  const mails = useLoaderData<typeof loader>();
  return (
    <Page title={t('account.mailbox.title')} lead={t('account.mailbox.lead')}>
      {mails.length === 0 && <p className="empty">{t('account.mailbox.none')}</p>}
      <ul className="mails">
        {mails.map(({ id, subject, to, sentAt, parts }) => (
          <li key={id} className="section mail">
            <h2 dir="auto">{subject}</h2>
            <p className="small">
              {inline(
                rich('account.mailbox.sent', {
                  to,
                  at: formatDateTime(sentAt),
                  who: within(<bdi />),
                  moment: within(<time dateTime={sentAt} suppressHydrationWarning />),
                }),
              )}
            </p>
            <div className="mail__text" dir="auto">
              {parts.map(({ text, path }, place) =>
                path === null ? (
                  text
                ) : (
                  <a key={place} href={path}>
                    {text}
                  </a>
                ),
              )}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
