import { Link } from 'react-router';
import { useTexts } from '../i18n/texts.tsx';
import { Page } from '../ui/page/page.tsx';

export default function About() {
  const { t } = useTexts();
  return (
    <Page title={t('shell.about.title')} lead={t('shell.about.lead')}>
      <div className="text">
        <h2>{t('shell.about.idea.title')}</h2>
        <ol>
          <li>{t('shell.about.idea.1')}</li>
          <li>{t('shell.about.idea.2')}</li>
          <li>{t('shell.about.idea.3')}</li>
          <li>{t('shell.about.idea.4')}</li>
        </ol>
        <p>
          <Link to="/ideas/new">{t('ideas.list.propose')}</Link>
        </p>
        <h2>{t('shell.about.feedback.title')}</h2>
        <ol>
          <li>{t('shell.about.feedback.1')}</li>
          <li>{t('shell.about.feedback.2')}</li>
          <li>{t('shell.about.feedback.3')}</li>
        </ol>
        <p>
          <Link to="/feedback/new">{t('shell.nav.feedback')}</Link>
        </p>
        <h2>{t('shell.about.data.title')}</h2>
        <p>{t('shell.about.data.text')}</p>
        <p>
          <Link to="/about/tagging">{t('shell.about.data.more')}</Link>
        </p>
        <h2>{t('shell.about.people.title')}</h2>
        <p>{t('shell.about.people.text')}</p>
      </div>
    </Page>
  );
}
