import { useEffect, useRef } from 'react';
import { useStaffTexts } from '../staff/staff-texts.tsx';

/** Tells an employee that a colleague was faster. The page shows the fresh state; the form keeps what was written. */
export function DecidedMeanwhile() {
  const { t } = useStaffTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="meanwhile-title">
      <h3 id="meanwhile-title">{t('desk.report.meanwhile')}</h3>
      <p>{t('desk.report.meanwhile.text')}</p>
    </div>
  );
}
