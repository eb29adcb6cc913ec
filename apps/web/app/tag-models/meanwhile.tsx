import type { ReactNode } from 'react';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { FocusedAlert } from '../ui/error-summary/focused-alert.tsx';

/** Tells that somebody else decided first. The page shows the fresh state; nothing of this person was carried out. */
export function Meanwhile({ children }: { children: ReactNode }) {
  const { t } = useStaffTexts();
  return (
    <FocusedAlert id="meanwhile-title" heading={t('models.meanwhile.title')}>
      {children}
    </FocusedAlert>
  );
}
