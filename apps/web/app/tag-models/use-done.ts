import { useState } from 'react';
import { useLocation } from 'react-router';
import type { Done } from '../desk/done-notice.tsx';

/** What was just done, said as long as the page stays: it is told only once, and these pages load themselves again. */
export const useDone = (done: Done | null): Done | null => {
  const { key } = useLocation();
  const [held, setHeld] = useState({ key, done });
  if (held.key === key && (done === null || done === held.done)) return held.done;
  setHeld({ key, done });
  return done;
};
