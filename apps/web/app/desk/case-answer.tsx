import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Answer } from '../ui/answer/answer.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import type { FormAnswer } from '../ui/form/form-answer.ts';
import { AnswerForm, useAnswerLabels } from './answer-form.tsx';
import { DoneNotice, type Done } from './done-notice.tsx';
import type { ReadCase } from './read-case.server.ts';

/** The official answer of a case, or the form to give it. */
export function CaseAnswer({
  one,
  done,
  answer,
}: {
  one: ReadCase;
  done: Done | null;
  answer: FormAnswer | undefined;
}) {
  const { t, find } = useStaffTexts();
  const labels = useAnswerLabels();
  const { reply } = one;
  return (
    <section className="case__answer section" aria-labelledby="answer">
      <h2 id="answer">{t('desk.answer.title')}</h2>
      <DoneNotice done={done} about={['answered']} />
      <ErrorSummary answer={answer} labels={labels} choices={['outcome', 'language']} />
      {reply && (
        <Answer
          level={3}
          title={t('ideas.view.answer')}
          outcome={
            find(`${one.kind === 'idea' ? 'ideas' : 'feedback'}.outcome.${reply.outcome}`) ?? reply.outcome
          }
          by={
            reply.author === null
              ? reply.department.text
              : t('ideas.view.answer.by', { department: reply.department.text, name: reply.author })
          }
          body={reply.body}
          language={reply.language}
          publishedAt={reply.publishedAt}
        />
      )}
      {one.can.answer && (
        <>
          <p className="small case__answer-lead">{t('desk.answer.lead')}</p>
          <AnswerForm key={one.id} one={one} answer={answer} />
        </>
      )}
      {!one.can.answer && !reply && <p>{t('desk.answer.not-possible')}</p>}
    </section>
  );
}
