import { useTexts } from '../../i18n/texts.tsx';

/** A day in the person's language. The exact time is there for machines. */
export function Moment({ at, withTime = false }: { at: string; withTime?: boolean }) {
  const { formatDate, formatDateTime } = useTexts();
  // Server and browser may carry different versions of the calendar data; the words may differ by a sign.
  return (
    <time dateTime={at} suppressHydrationWarning>
      {withTime ? formatDateTime(at) : formatDate(at)}
    </time>
  );
}
