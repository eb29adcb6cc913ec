import { useEffect, useState } from 'react';

/** Milliseconds for which a figure that has changed is marked. */
const markedFor = 3_000;

/** A figure that is quietly underlined for a moment after it has changed. It is not announced: others change too. */
export function ChangingFigure({ value, children }: { value: number; children: string }) {
  const [known, setKnown] = useState(value);
  /** How many changes the mark stands for; it goes some time after the last. */
  const [changes, setChanges] = useState(0);
  if (known !== value) {
    setKnown(value);
    setChanges(changes + 1);
  }
  useEffect(() => {
    if (changes === 0) return;
    const timer = setTimeout(() => setChanges(0), markedFor);
    return () => clearTimeout(timer);
  }, [changes]);
  return (
    <span className="figure-value" data-changed={changes > 0 || undefined}>
      {children}
    </span>
  );
}
