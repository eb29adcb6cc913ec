import { NavLink } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';

/** The two places of the desk: what waits for an answer, and what waits for a decision. */
export function DeskNav() {
  const { t } = useStaffTexts();
  return (
    <nav className="desk-nav" aria-label={t('desk.nav.label')}>
      <ul className="desk-nav__list">
        <li>
          <NavLink to="/desk" end>
            {t('desk.nav.cases')}
          </NavLink>
        </li>
        <li>
          <NavLink to="/desk/reports" end>
            {t('desk.nav.reports')}
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}
