import { Moment } from '../moment/moment.tsx';
import { Prose } from '../prose/prose.tsx';

export interface AnswerProps {
  title: string;
  outcome: string;
  by: string;
  body: string;
  language: string;
  publishedAt: string;
  level?: 2 | 3 | 4;
}

/** What the administration answered, in public. */
export function Answer({ title, outcome, by, body, language, publishedAt, level = 2 }: AnswerProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="answer">
      <Heading className="answer__title">
        {title} <span className="answer__outcome">{outcome}</span>
      </Heading>
      <Prose text={body} language={language} />
      <p className="small">
        {by} · <Moment at={publishedAt} />
      </p>
    </section>
  );
}
