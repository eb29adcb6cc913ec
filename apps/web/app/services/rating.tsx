import { useTexts } from '../i18n/texts.tsx';

const marks = [1, 2, 3, 4, 5] as const;

/** A rating in words, with five marks that only repeat it. */
export function Rating({ rating, words }: { rating: number; words?: string }) {
  const { t } = useTexts();
  return (
    <span className="rating">
      <span className="rating__marks" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} data-full={mark <= Math.round(rating) || undefined} />
        ))}
      </span>
      {words ?? t('services.rating.out-of', { rating })}
    </span>
  );
}

/** The mean of a service's ratings, or that there are too few of them to say. */
export function MeanRating({ rating, count }: { rating: number | null; count: number }) {
  const { t } = useTexts();
  if (rating === null) return <>{t('services.rating.few')}</>;
  const rounded = Math.round(rating * 10) / 10;
  return <Rating rating={rounded} words={t('services.rating', { rating: rounded, count })} />;
}
