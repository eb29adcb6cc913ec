import { Link, useRouteLoaderData } from 'react-router';
import { inline, within } from '../i18n/inline.ts';
import { useTexts } from '../i18n/texts.tsx';
import type { loader } from '../root.tsx';

/** Tells people where they write who else reads it; nothing where texts do not leave the town's computer. */
export function ReadOutside() {
  const { t, rich } = useTexts();
  const operator = useRouteLoaderData<typeof loader>('root')?.readBy ?? null;
  if (operator === null) return null;
  return (
    <p className="form-note">
      {inline(rich('shell.about.data.outside', { operator, who: within(<bdi />) }))}{' '}
      <Link to="/about/tagging">{t('shell.about.data.more')}</Link>
    </p>
  );
}
