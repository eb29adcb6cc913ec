import { useEffect, useRef, type ReactNode } from 'react';

interface FocusedAlertProps {
  /** Id of the heading. */
  id: string;
  heading: string;
  /** It takes the focus again whenever this changes, the heading if nothing is given. */
  about?: object | string;
  children: ReactNode;
}

/** Something that a person must hear of before anything else. It takes the focus, with and without JavaScript. */
export function FocusedAlert({ id, heading, about = heading, children }: FocusedAlertProps) {
  const box = useRef<HTMLDivElement>(null);
  const heard = useRef<object | string>(null);
  useEffect(() => {
    if (heard.current === about) return;
    heard.current = about;
    box.current?.focus();
  }, [about]);
  return (
    <div
      className="error-summary"
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby={id}
      // Without JavaScript nothing else could bring a screen reader here.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    >
      <h2 id={id}>{heading}</h2>
      {children}
    </div>
  );
}
