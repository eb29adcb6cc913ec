import type { Estimate } from '@concivis/analytics';
import { useStaffTexts } from '../staff/staff-texts.tsx';

const percent = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const points = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
const rating = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** How figures are written, in the language of the page: always with the same number of decimals, so that they align. */
export const useFigures = () => {
  const { t, formatNumber, formatDate } = useStaffTexts();
  const share = (value: number) => formatNumber(value, percent);
  // A minus as wide as the plus, so that the digits align.
  const change = (value: number) => formatNumber(value * 100, points).replace('-', '\u2212');
  const mean = (value: number) => formatNumber(value, rating);
  const hours = (value: number) =>
    value >= 48
      ? formatNumber(value / 24, {
          style: 'unit',
          unit: 'day',
          unitDisplay: 'long',
          maximumFractionDigits: 1,
        })
      : formatNumber(value, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 });
  const range = ({ low, high }: Pick<Estimate, 'low' | 'high'>, write: (value: number) => string) =>
    t('insights.range', { low: write(low), high: write(high) });
  const days = (from: string, to: string) =>
    from === to
      ? formatDate(from, 'medium')
      : t('insights.range', { low: formatDate(from, 'medium'), high: formatDate(to, 'medium') });
  const wholePercent = (value: number) => formatNumber(value, { style: 'percent' });
  return {
    share,
    wholePercent,
    change,
    mean,
    hours,
    range,
    days,
    count: (value: number) => formatNumber(value),
  };
};
