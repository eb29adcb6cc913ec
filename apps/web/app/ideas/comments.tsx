import { useState } from 'react';
import { Link } from 'react-router';
import type { ideas } from '@concivis/contracts';
import { stances } from '@concivis/contracts/limits';
import { useTexts } from '../i18n/texts.tsx';
import { ButtonLink } from '../ui/button/button.tsx';
import type { FormAnswer } from '../ui/form/form-answer.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentRows } from './comment-row.tsx';
import type { ReadIdea } from './read-idea.server.ts';

/** How many comments are for, neutral and against; each number leads to those comments. */
export function StanceCounts({
  id,
  counts,
  current,
}: {
  id: string;
  counts: ideas.IdeaView['comment'];
  current?: string | null;
}) {
  const { t, formatNumber } = useTexts();
  const all = counts.for + counts.neutral + counts.against;
  const entries = [
    [null, t('ideas.comments.all'), all],
    ...stances.map((stance) => [stance, t(`ideas.stance.${stance}`), counts[stance]] as const),
  ] as const;
  return (
    <nav aria-label={t('ideas.comments.stances')}>
      <ul className="stances">
        {entries.map(([stance, words, count]) => (
          <li key={words}>
            <Link
              to={stance === null ? `/ideas/${id}/comments` : `/ideas/${id}/comments?stance=${stance}`}
              aria-current={current === stance ? 'page' : undefined}
            >
              {words} <strong>{formatNumber(count)}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The discussion of an idea and the form to join it. */
export function Comments({ idea, answer }: { idea: ReadIdea; answer: FormAnswer | undefined }) {
  const { t } = useTexts();
  const { items, next } = idea.firstComments;
  const none = items.length === 0;
  return (
    <section className="section idea__comments" aria-labelledby="comments">
      <div className="section__head">
        <h2 id="comments">{t('ideas.comments.title')}</h2>
      </div>
      {none ? (
        <p className="empty">{t('ideas.comments.none')}</p>
      ) : (
        <>
          <StanceCounts id={idea.id} counts={idea.comment} />
          <CommentRows comments={items} from={`/ideas/${idea.id}`} />
        </>
      )}
      {next !== null && (
        <p>
          <ButtonLink kind="quiet" to={`/ideas/${idea.id}/comments?after=${next}`}>
            {t('ideas.comments.more')}
          </ButtonLink>
        </p>
      )}
      <Joining idea={idea} answer={answer} />
    </section>
  );
}

/** What a comment in the making is known by: it stays until it is published, whatever else is done on the page. */
const useDraft = ({ id, idempotencyKey, commented }: ReadIdea): string => {
  const [draft, begin] = useState(idempotencyKey);
  if (commented && draft !== idempotencyKey) begin(idempotencyKey);
  return `${id} ${draft}`;
};

function Joining({ idea, answer }: { idea: ReadIdea; answer: FormAnswer | undefined }) {
  const { t } = useTexts();
  const draft = useDraft(idea);
  if (idea.can.comment) {
    return <CommentForm key={draft} idempotencyKey={idea.idempotencyKey} answer={answer} />;
  }
  if (idea.logIn !== null && idea.status !== 'withdrawn') {
    return (
      <p>
        <ButtonLink kind="quiet" to={idea.logIn}>
          {t('ideas.comments.log-in')}
        </ButtonLink>
      </p>
    );
  }
  return <p className="small">{t('ideas.comments.closed')}</p>;
}
