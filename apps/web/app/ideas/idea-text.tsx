import { Answer } from '../ui/answer/answer.tsx';
import { Prose } from '../ui/prose/prose.tsx';
import { useTexts } from '../i18n/texts.tsx';
import { textLanguageName } from '../i18n/text-languages.ts';
import { HiddenNote } from '../moderation/hidden-note.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import type { ReadIdea } from './read-idea.server.ts';

/** What an idea says, and what the administration answered. */
export function IdeaText({ idea }: { idea: ReadIdea }) {
  const texts = useTexts();
  const { t, language, find } = texts;
  const { reply, hidden } = idea;
  return (
    <div className="idea__text">
      {hidden && <HiddenNote note={hidden} />}
      {idea.status === 'withdrawn' && <Notice title={t('ideas.view.withdrawn')} />}
      <Prose text={idea.body} language={idea.language} className="idea__body" />
      {idea.language !== language && (
        <p className="small">
          {t('ideas.view.original', { language: textLanguageName(texts, idea.language) })}
        </p>
      )}
      {reply && (
        <Answer
          title={t('ideas.view.answer')}
          outcome={find(`ideas.outcome.${reply.outcome}`) ?? reply.outcome}
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
    </div>
  );
}
