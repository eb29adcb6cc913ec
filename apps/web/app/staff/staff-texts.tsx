import { createContext, useContext, type ReactNode } from 'react';
import type { StaffTexts } from './staff-catalogs.ts';

const StaffTextsContext = createContext<StaffTexts | null>(null);

/** Gives the texts of the staff pages to everything inside. */
export function StaffTextsProvider({ texts, children }: { texts: StaffTexts; children: ReactNode }) {
  return <StaffTextsContext value={texts}>{children}</StaffTextsContext>;
}

/**
 * What a staff page says, in the person's language, with the words of the framework.
 *
 * @throws {Error} outside a `StaffTextsProvider`.
 */
export const useStaffTexts = (): StaffTexts => {
  const texts = useContext(StaffTextsContext);
  if (texts === null) throw new Error('useStaffTexts needs a StaffTextsProvider around it');
  return texts;
};
