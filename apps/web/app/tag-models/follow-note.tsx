import { useLocation } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';

/** Whether the page moves by itself, or has to be loaded again to see how far something is. */
export function FollowNote({ follows }: { follows: boolean }) {
  const { t } = useStaffTexts();
  const { pathname, search } = useLocation();
  return (
    <p className="small">
      {follows ? t('models.work.follows') : <a href={pathname + search}>{t('models.work.reload')}</a>}
    </p>
  );
}
