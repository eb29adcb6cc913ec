import { Link, useLocation, useRouteError } from 'react-router';
import { useTexts } from '../i18n/texts.tsx';
import { Page } from '../ui/page/page.tsx';
import { problemCodeOf } from './problem-code.ts';

/** What went wrong, and what one can do now. */
export function ErrorPage() {
  const { t } = useTexts();
  const code = problemCodeOf(useRouteError());
  const { pathname, search } = useLocation();
  const passing = code === 'temporarily-unavailable' || code === 'too-many-requests' || code === 'unexpected';
  return (
    <Page title={t(`problems.${code}`)} lead={t(`problems.${code}.advice`)}>
      <ul className="ways-out">
        {passing && (
          <li>
            <a href={pathname + search}>{t('problems.try-again')}</a>
          </li>
        )}
        <li>
          <Link to="/">{t('problems.go-home')}</Link>
        </li>
        <li>
          <Link to="/ideas">{t('problems.go-ideas')}</Link>
        </li>
        <li>
          <Link to="/services">{t('problems.go-services')}</Link>
        </li>
      </ul>
    </Page>
  );
}
