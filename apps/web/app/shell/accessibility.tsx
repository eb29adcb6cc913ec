import { useTexts } from '../i18n/texts.tsx';
import { Page } from '../ui/page/page.tsx';

export default function Accessibility() {
  const { t } = useTexts();
  return (
    <Page title={t('shell.accessibility.title')} lead={t('shell.accessibility.lead')}>
      <div className="text">
        <h2>{t('shell.accessibility.aim.title')}</h2>
        <p>{t('shell.accessibility.aim.text')}</p>
        <h2>{t('shell.accessibility.can.title')}</h2>
        <ul>
          <li>{t('shell.accessibility.can.1')}</li>
          <li>{t('shell.accessibility.can.2')}</li>
          <li>{t('shell.accessibility.can.3')}</li>
          <li>{t('shell.accessibility.can.4')}</li>
        </ul>
        <h2>{t('shell.accessibility.limits.title')}</h2>
        <p>{t('shell.accessibility.limits.text')}</p>
        <h2>{t('shell.accessibility.contact.title')}</h2>
        <p>{t('shell.accessibility.contact.text')}</p>
      </div>
    </Page>
  );
}
