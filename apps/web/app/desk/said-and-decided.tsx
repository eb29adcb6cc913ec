import type { moderation } from '@concivis/contracts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Moment } from '../ui/moment/moment.tsx';

/** Why people reported something, oldest first. Who they are stays unknown. */
export function Reports({ reports }: { reports: moderation.ReportedView['reports'] }) {
  const { t } = useStaffTexts();
  if (reports.length === 0) return <p>{t('desk.report.said.none')}</p>;
  return (
    <ol className="said">
      {reports.map(({ reason, text, at }) => (
        <li key={`${at} ${reason} ${text}`}>
          <p className="said__what">{t(`moderation.reason.${reason}`)}</p>
          {text !== '' && (
            <p className="said__text" dir="auto">
              {text}
            </p>
          )}
          <p className="small">
            <Moment at={at} withTime />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What was decided so far, by whom and why, oldest first. */
export function Decisions({ decisions }: { decisions: moderation.ReportedView['decisions'] }) {
  const { t } = useStaffTexts();
  if (decisions.length === 0) return <p>{t('desk.report.decisions.none')}</p>;
  return (
    <ol className="said">
      {decisions.map(({ action, rule, reason, at, by }) => (
        <li key={`${at} ${action}`}>
          <p className="said__what">
            {t(`desk.report.decided.${action}`)} · {t(`moderation.rule.${rule}`)}
          </p>
          <p className="said__text" dir="auto">
            {reason}
          </p>
          <p className="small">
            <bdi>{by ?? t('ideas.author-erased')}</bdi> · <Moment at={at} withTime />
          </p>
        </li>
      ))}
    </ol>
  );
}
