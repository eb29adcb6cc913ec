import { Form, Link, NavLink, useLocation } from 'react-router';
import { inline, unseen, within } from '../i18n/inline.ts';
import { useTexts } from '../i18n/texts.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { PageAccount } from './page-account.ts';

function Account({ account }: { account: PageAccount | null }) {
  const { t, rich } = useTexts();
  const { pathname, search } = useLocation();
  if (account === null) {
    const back = pathname.startsWith('/account') ? '' : `?returnTo=${encodeURIComponent(pathname + search)}`;
    return (
      <Link className="site-header__tool" to={`/account/log-in${back}`}>
        {t('shell.log-in')}
      </Link>
    );
  }
  return (
    <Form method="post" action="/account/log-out" className="site-header__account">
      <span className="site-header__name">
        {inline(
          rich('shell.signed-in-as', {
            name: account.name,
            hidden: unseen,
            who: within(<bdi />),
          }),
        )}
      </span>
      <button type="submit" className="site-header__tool">
        {t('shell.log-out')}
      </button>
    </Form>
  );
}

function Navigation({ account }: { account: PageAccount | null }) {
  const { t } = useTexts();
  const places = [
    ['/ideas', t('shell.nav.ideas')],
    ['/services', t('shell.nav.services')],
    ['/feedback/new', t('shell.nav.feedback')],
    ...(account?.isStaff ? [['/desk', t('shell.nav.desk')] as const] : []),
    ...(account?.isAdministrator ? [['/insights', t('shell.nav.insights')] as const] : []),
  ] as const;
  return (
    <nav className="site-nav" aria-label={t('shell.nav.label')}>
      <ul className="site-nav__list">
        {places.map(([path, words]) => (
          <li key={path}>
            <NavLink to={path}>{words}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The name of the site, the way through it, the language and the account. */
export function Header({ account, demo }: { account: PageAccount | null; demo: boolean }) {
  const { t } = useTexts();
  return (
    <header className="site-header">
      {demo && (
        <p className="demo-banner">
          <strong>{t('shell.demo.title')}</strong> {t('shell.demo.text')}
        </p>
      )}
      <div className="site-header__inner">
        <Link to="/" className="site-header__home">
          <svg className="site-header__mark" viewBox="0 0 36 24" aria-hidden="true">
            <circle cx="12" cy="12" r="10" />
            <circle cx="24" cy="12" r="10" />
          </svg>
          {t('shell.name')}
        </Link>
        <div className="site-header__tools">
          <LanguageSwitch />
          <Account account={account} />
        </div>
        <Navigation account={account} />
      </div>
    </header>
  );
}
