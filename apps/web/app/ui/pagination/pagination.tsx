import { Link, useLocation } from 'react-router';
import { useTexts } from '../../i18n/texts.tsx';

/** The address of the same list from another place on; null leads to its beginning. */
export const pageAddress = (path: string, search: string, after: string | null): string => {
  const query = new URLSearchParams(search);
  query.delete('after');
  if (after !== null) query.set('after', after);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
};

/** Onwards and back to the start. Lists are read by place, not by number, so that nothing is shown twice. */
export function Pagination({ next, label }: { next: string | null; label?: string }) {
  const { t } = useTexts();
  const { pathname, search } = useLocation();
  const later = new URLSearchParams(search).has('after');
  if (next === null && !later) return null;
  return (
    <nav className="pagination" aria-label={t('shell.pages.label')}>
      {next !== null && (
        <Link rel="next" className="button button--quiet" to={pageAddress(pathname, search, next)}>
          {label ?? t('shell.next-page')}
        </Link>
      )}
      {later && <Link to={pageAddress(pathname, search, null)}>{t('shell.first-page')}</Link>}
    </nav>
  );
}
