import type { ReactNode } from 'react';

/** How far along something is: nothing yet, in someone's hands, done, or out of the way. */
export type Stage = 'open' | 'under-way' | 'done' | 'closed';

const stages: Readonly<Record<string, Stage>> = {
  published: 'open',
  received: 'open',
  'under-review': 'under-way',
  'in-review': 'under-way',
  answered: 'done',
};

/** The stage of an idea's or a feedback's status. One that nobody foresaw counts as closed. */
export const stageOf = (status: string): Stage => stages[status] ?? 'closed';

/** A status in words, with a mark that fills as things move on. The mark says nothing that the words do not. */
export function StatusLabel({ status, children }: { status: string; children: ReactNode }) {
  return (
    <span className={`status status--${stageOf(status)}`}>
      <span className="status__mark" aria-hidden="true" />
      {children}
    </span>
  );
}
