import { houseRules } from '@concivis/contracts/limits';
import { useTexts } from '../i18n/texts.tsx';
import { Page } from '../ui/page/page.tsx';

export default function HouseRules() {
  const { t } = useTexts();
  return (
    <Page title={t('shell.rules.title')} lead={t('shell.rules.lead')}>
      <div className="text">
        {houseRules.map((rule) => (
          <section key={rule}>
            <h2>{t(`moderation.rule.${rule}`)}</h2>
            <p>{t(`moderation.rule.${rule}.text`)}</p>
          </section>
        ))}
        <hr />
        <h2>{t('moderation.rules.moderation.title')}</h2>
        <p>{t('moderation.rules.moderation.text')}</p>
      </div>
    </Page>
  );
}
