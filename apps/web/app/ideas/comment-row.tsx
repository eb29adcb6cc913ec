import { Link } from 'react-router';
import type { ideas } from '@concivis/contracts';
import { useTexts } from '../i18n/texts.tsx';
import { HiddenNote } from '../moderation/hidden-note.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { Prose } from '../ui/prose/prose.tsx';

function CommentRow({ comment, from }: { comment: ideas.CommentView; from: string }) {
  const { t } = useTexts();
  const name = comment.author ?? t('ideas.author-erased');
  return (
    <li className={`comment comment--${comment.stance}`}>
      <p className="comment__head">
        <span className="comment__stance">{t(`ideas.stance.${comment.stance}`)}</span>
        <bdi className="comment__author">{name}</bdi>
        <Moment at={comment.postedAt} />
      </p>
      {comment.hidden && <HiddenNote note={comment.hidden} />}
      <Prose text={comment.body} language={comment.language} />
      {comment.can.report && (
        <p className="comment__report">
          <Link
            to={`/report/comment/${comment.id}?from=${encodeURIComponent(from)}`}
            aria-label={t('ideas.comments.report.of', { name })}
          >
            {t('ideas.comments.report')}
          </Link>
        </p>
      )}
    </li>
  );
}

/** Comments in the order in which they were written. `from` is where reporting one leads back to. */
export function CommentRows({ comments, from }: { comments: readonly ideas.CommentView[]; from: string }) {
  return (
    <ol className="comments">
      {comments.map((comment) => (
        <CommentRow key={comment.id} comment={comment} from={from} />
      ))}
    </ol>
  );
}
