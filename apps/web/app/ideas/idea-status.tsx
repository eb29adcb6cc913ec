import type { ideas } from '@concivis/contracts';
import { useTexts } from '../i18n/texts.tsx';
import { StatusLabel } from '../ui/status-label/status-label.tsx';

/** Where an idea stands; once answered, with what was decided. */
export function IdeaStatus({ status, outcome }: Pick<ideas.IdeaCard, 'status' | 'outcome'>) {
  const { t } = useTexts();
  const decided = status === 'answered' && outcome !== null;
  return (
    <StatusLabel status={status}>
      {decided ? t(`ideas.outcome.${outcome}`) : t(`ideas.status.${status}`)}
    </StatusLabel>
  );
}
