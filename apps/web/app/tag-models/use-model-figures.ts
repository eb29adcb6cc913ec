import { useStaffTexts } from '../staff/staff-texts.tsx';

interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const hundredths = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const signed = { ...hundredths, signDisplay: 'exceptZero' } as const;
/** Differences of means are small: with two decimals most would look like nothing. */
const finer = { ...signed, minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
const whole = { signDisplay: 'exceptZero' } as const;

/** A minus as wide as the plus, so that the digits align. */
const aligned = (words: string) => words.replace('-', '\u2212');

/** How the figures of models are written in the language of the page. */
export const useModelFigures = () => {
  const { t, formatNumber } = useStaffTexts();
  const score = (value: number) => formatNumber(value, hundredths);
  const change = (value: number) => aligned(formatNumber(value, signed));
  const interval = ({ low, high }: Figure, write: (value: number) => string) =>
    low === null || high === null ? null : t('models.interval', { low: write(low), high: write(high) });
  return {
    score,
    change,
    finerChange: (value: number) => aligned(formatNumber(value, finer)),
    interval,
    count: (value: number) => formatNumber(value),
    countChange: (value: number) => aligned(formatNumber(value, whole)),
  };
};
