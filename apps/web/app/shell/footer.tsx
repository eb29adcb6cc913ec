import { Link } from 'react-router';
import { useTexts } from '../i18n/texts.tsx';

export function Footer({ demo }: { demo: boolean }) {
  const { t } = useTexts();
  const places = [
    ['/about', t('shell.footer.about')],
    ['/house-rules', t('shell.footer.rules')],
    ['/accessibility', t('shell.footer.accessibility')],
    ...(demo ? [['/mailbox', t('shell.footer.mailbox')] as const] : []),
  ] as const;
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <nav aria-label={t('shell.footer.label')}>
          <ul className="site-footer__list">
            {places.map(([path, words]) => (
              <li key={path}>
                <Link to={path}>{words}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t('shell.footer.promise')}</p>
      </div>
    </footer>
  );
}
