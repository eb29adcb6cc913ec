import type { tagModels } from '@concivis/contracts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { adviceOn } from './verdicts.ts';

interface AdviceProps {
  comparison: tagModels.Comparison;
  /** The version that reads now. */
  on: string;
  /** Of the model that is compared. */
  version: string;
}

/** What the comparison speaks for, in a sentence, and what to read before relying on it. */
export function Advice({ comparison, on, version }: AdviceProps) {
  const { t } = useStaffTexts();
  const { running, reviewed } = comparison;
  return (
    <Notice title={t('models.advice.title')}>
      <p>{t(`models.advice.${adviceOn(comparison)}`)}</p>
      {running !== on && version !== on && <p>{t('models.compare.other-on', { version: on })}</p>}
      {reviewed.cautions.length > 0 && (
        <p>
          <a href="#reviewed">{t('models.advice.cautions')}</a>
        </p>
      )}
    </Notice>
  );
}
