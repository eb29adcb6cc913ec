import { Moment } from '../moment/moment.tsx';

export interface HistoryStep {
  readonly words: string;
  readonly at: string;
  readonly status: string;
}

/** What has happened so far, oldest first, as a line of steps. */
export function History({ steps }: { steps: readonly HistoryStep[] }) {
  return (
    <ol className="history">
      {steps.map(({ words, at, status }) => (
        <li key={`${status} ${at}`} className="history__step">
          <span className="history__words">{words}</span>
          <Moment at={at} />
        </li>
      ))}
    </ol>
  );
}
