import type { retaggings } from '@concivis/contracts';
import type { Named } from '../i18n/localised.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { StatusLabel } from '../ui/status-label/status-label.tsx';

type Retagging = Pick<retaggings.RetaggingCard, 'status' | 'scope'>;

/** How the mark beside each state looks; the words say it all. */
const marks = {
  foreseeing: 'in-review',
  foreseen: 'received',
  applying: 'in-review',
  applied: 'answered',
  cancelled: 'closed',
  superseded: 'closed',
} as const;

export function RetaggingStatus({ status }: Pick<Retagging, 'status'>) {
  const { t } = useStaffTexts();
  return <StatusLabel status={marks[status]}>{t(`retaggings.status.${status}`)}</StatusLabel>;
}

/** The days of a scope, in words. */
export const useScopeDays = () => {
  const { t, formatDate } = useStaffTexts();
  const day = (value: string) => formatDate(value, 'medium');
  return ({ from, to }: Retagging['scope']): string => {
    if (from !== null && to !== null) return t('retaggings.scope.days', { from: day(from), to: day(to) });
    if (from !== null) return t('retaggings.scope.from', { from: day(from) });
    return to === null ? t('retaggings.scope.all') : t('retaggings.scope.to', { to: day(to) });
  };
};

/** The service of a scope by its name. */
export function ScopeService({ service }: { service: Named | null }) {
  const { t } = useStaffTexts();
  return <span lang={service?.lang}>{service?.text ?? t('retaggings.start.any-service')}</span>;
}
