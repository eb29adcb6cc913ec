import { Moment } from '../moment/moment.tsx';

export interface HistoryStep {
  readonly words: string;
  readonly at: string;
  readonly status: string;
}

/** What has happened so far, oldest first, as a line of steps. */
export function History({ steps }: { steps: readonly HistoryStep[] }) {
  return (
    <ol className="timeline history">
      {steps.map(({ words, at, status }, place) => (
        <li
          key={`${status} ${at}`}
          className={place === steps.length - 1 ? 'timeline__step timeline__step--filled' : 'timeline__step'}
        >
          <span className="history__words">{words}</span>
          <Moment at={at} />
        </li>
      ))}
    </ol>
  );
}
