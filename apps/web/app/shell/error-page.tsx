import { isRouteErrorResponse, Link, useLocation, useRouteError } from 'react-router';
import type { ProblemCode } from '@concivis/contracts';
import { useTexts } from '../i18n/texts.tsx';
import { Page } from '../ui/page/page.tsx';

/** Which problem an error page explains. What nobody foresaw is our fault. */
export const problemCodeOf = (error: unknown): ProblemCode => {
  if (!isRouteErrorResponse(error)) return 'unexpected';
  const code = (error.data as { code?: unknown } | null | undefined)?.code;
  if (typeof code === 'string') return code as ProblemCode;
  return error.status === 404 ? 'not-found' : error.status === 405 ? 'method-not-allowed' : 'unexpected';
};

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
