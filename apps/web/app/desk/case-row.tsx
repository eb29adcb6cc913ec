import { Link } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';
import { CaseState, CaseTitle, Deadline } from './case-label.tsx';
import type { ShownCase } from './present-case.server.ts';

function Facts({ one, withDepartment }: { one: ShownCase; withDepartment: boolean }) {
  const { t } = useStaffTexts();
  return (
    <ul className="case-row__facts">
      <li>{t(`desk.kind.${one.kind}`)}</li>
      <li lang={one.service.lang}>{one.service.text}</li>
      {withDepartment && <li lang={one.department.lang}>{one.department.text}</li>}
      {one.district && <li lang={one.district.lang}>{one.district.text}</li>}
      <li suppressHydrationWarning>{t('desk.received', { at: one.receivedAt })}</li>
      {one.hidden && <li className="case-row__hidden">{t('desk.hidden')}</li>}
    </ul>
  );
}

/** One case of the queue: what it is, how far it is, and by when somebody has to answer. */
export function CaseRow({ one, withDepartment }: { one: ShownCase; withDepartment: boolean }) {
  const { t } = useStaffTexts();
  const lang = langAttribute(one.language);
  return (
    <li className={one.overdue ? 'case-row case-row--over' : 'case-row'}>
      <div className="case-row__what">
        <h3 className="case-row__title">
          <Link to={`/desk/cases/${one.id}`}>
            <CaseTitle {...one} />
          </Link>
        </h3>
        {one.excerpt === '' ? (
          <p className="small">{t('services.view.feedback.rating-only')}</p>
        ) : (
          <p className="case-row__excerpt" lang={lang} dir="auto">
            {one.excerpt}
          </p>
        )}
        <Facts one={one} withDepartment={withDepartment} />
      </div>
      <div className="case-row__state">
        <CaseState state={one.state} />
        <Deadline {...one} />
      </div>
    </li>
  );
}
