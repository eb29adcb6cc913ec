import type { ReactNode } from 'react';

export interface FactsProps {
  /** Names and values. What is not known is left out. */
  facts: readonly (readonly [name: string, value: ReactNode] | null)[];
  /** Where it stands. */
  className: string;
}

/** Names and values that are read one beside the other. */
export function Facts({ facts, className }: FactsProps) {
  return (
    <dl className={`facts ${className}`}>
      {facts.map(
        (fact) =>
          fact !== null && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
