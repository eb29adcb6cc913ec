import { NavLink } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';

/** The places of the desk: what waits for an answer, for a decision, and for somebody who knows better than the model. */
export function DeskNav() {
  const { t } = useStaffTexts();
  return (
    <nav className="staff-nav" aria-label={t('desk.nav.label')}>
      <ul className="staff-nav__list">
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
        <li>
          <NavLink to="/desk/unsure" end>
            {t('desk.nav.unsure')}
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}
