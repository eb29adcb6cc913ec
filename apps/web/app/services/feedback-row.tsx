import { Link } from 'react-router';
import { useTexts } from '../i18n/texts.tsx';
import { FeedbackAnswer } from '../feedback/feedback-answer.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { Prose } from '../ui/prose/prose.tsx';
import { Rating } from './rating.tsx';
import type { ReadService } from './service.tsx';

/** What somebody said about a service, and what the office answered. */
export function FeedbackRow({ card }: { card: ReadService['said'][number] }) {
  const { t, formatDate } = useTexts();
  return (
    <li className="said__one">
      <p className="said__head">
        <Rating rating={card.rating} />
        <Moment at={card.receivedAt} />
        {card.district && <span lang={card.district.lang}>{card.district.text}</span>}
      </p>
      {card.body === '' ? (
        <p className="small">{t('services.view.feedback.rating-only')}</p>
      ) : (
        <Prose text={card.body} language={card.language} />
      )}
      {card.reply && <FeedbackAnswer reply={card.reply} level={3} />}
      {card.body !== '' && (
        <p className="comment__report">
          <Link
            to={`/report/feedback/${card.id}?from=/services/${card.service}`}
            aria-label={t('services.view.report.of', { date: formatDate(card.receivedAt) })}
            suppressHydrationWarning
          >
            {t('services.view.report')}
          </Link>
        </p>
      )}
    </li>
  );
}
