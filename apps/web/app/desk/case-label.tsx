import type { cases } from '@concivis/contracts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { StatusLabel } from '../ui/status-label/status-label.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';

const statusOf = { new: 'received', opened: 'in-review', answered: 'answered' } as const;

/** How far a case is, in words. */
export function CaseState({ state }: { state: cases.CaseCard['state'] }) {
  const { t } = useStaffTexts();
  return <StatusLabel status={statusOf[state]}>{t(`desk.state.${state}`)}</StatusLabel>;
}

/** By when a case is to be answered, or since when it is overdue. Nothing for one that is answered. */
export function Deadline({ state, dueAt, overdue }: Pick<cases.CaseCard, 'state' | 'dueAt' | 'overdue'>) {
  const { t } = useStaffTexts();
  if (state === 'answered') return null;
  const words = overdue ? t('desk.due.overdue', { at: dueAt }) : t('desk.due.by', { at: dueAt });
  return (
    <time
      dateTime={dueAt}
      className={overdue ? 'deadline deadline--over' : 'deadline'}
      suppressHydrationWarning
    >
      {words}
    </time>
  );
}

/** The title of an idea; of feedback, which has none, what it is and how it rates. */
export function CaseTitle({
  title,
  language,
  rating,
}: Pick<cases.CaseCard, 'title' | 'language' | 'rating'>) {
  const { t } = useStaffTexts();
  if (title === null) return <>{t('desk.feedback-title', { rating: rating ?? 0 })}</>;
  return (
    <span lang={langAttribute(language)} dir="auto">
      {title}
    </span>
  );
}
