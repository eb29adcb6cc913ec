import { useEffect, useRef } from 'react';
import type { DoneKey } from '../staff/done-keys.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Notice } from '../ui/notice/notice.tsx';

/** What a page has to say about what was just done. A new one for each time, also when the same is done twice. */
export interface Done {
  readonly key: DoneKey;
}

/** Says what was just done, where it was done. Takes the focus, as the button that was pressed may be gone. */
export function DoneNotice({ done, about }: { done: Done | null; about: readonly DoneKey[] }) {
  const { t } = useStaffTexts();
  const box = useRef<HTMLDivElement>(null);
  const said = done !== null && about.includes(done.key) ? done : null;
  useEffect(() => {
    if (said !== null) box.current?.focus();
  }, [said]);
  if (said === null) return null;
  return (
    <div ref={box} tabIndex={-1} className="done-notice">
      <Notice kind="good" live title={t(`desk.done.${said.key}`)} />
    </div>
  );
}
