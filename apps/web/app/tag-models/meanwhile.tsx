import { useEffect, useRef, type ReactNode } from 'react';
import { useStaffTexts } from '../staff/staff-texts.tsx';

/** Tells that somebody else decided first. The page shows the fresh state; nothing of this person was carried out. */
export function Meanwhile({ children }: { children: ReactNode }) {
  const { t } = useStaffTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      className="error-summary"
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="meanwhile-title"
      // Without JavaScript nothing else could bring a screen reader here.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    >
      <h2 id="meanwhile-title">{t('models.meanwhile.title')}</h2>
      {children}
    </div>
  );
}
