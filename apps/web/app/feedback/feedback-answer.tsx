import type { ideas } from '@concivis/contracts';
import type { Named } from '../i18n/localised.ts';
import { useTexts } from '../i18n/texts.tsx';
import { Answer } from '../ui/answer/answer.tsx';

type ShownReply = Omit<ideas.ReplyView, 'department'> & { department: Named };

/** The office's answer to feedback. */
export function FeedbackAnswer({ reply, level }: { reply: ShownReply; level: 2 | 3 }) {
  const { t, find } = useTexts();
  return (
    <Answer
      level={level}
      title={t('feedback.tracked.answer')}
      outcome={find(`feedback.outcome.${reply.outcome}`) ?? reply.outcome}
      by={
        reply.author === null
          ? reply.department.text
          : t('ideas.view.answer.by', { department: reply.department.text, name: reply.author })
      }
      body={reply.body}
      language={reply.language}
      publishedAt={reply.publishedAt}
    />
  );
}
