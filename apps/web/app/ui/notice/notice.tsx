import type { ReactNode } from 'react';

/** A calm message: something worked, or something is worth knowing. `live` reads it out when it appears. */
export function Notice({
  title,
  children,
  kind = 'plain',
  live = false,
}: {
  title?: string;
  children?: ReactNode;
  kind?: 'plain' | 'good' | 'hidden';
  live?: boolean;
}) {
  return (
    <div className={`notice notice--${kind}`} role={live ? 'status' : undefined}>
      {title && <p className="notice__title">{title}</p>}
      {children}
    </div>
  );
}
