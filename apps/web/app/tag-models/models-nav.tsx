import { NavLink } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';

/** Between the figures and the models that they rest on. */
export function ModelsNav() {
  const { t } = useStaffTexts();
  const places = [
    ['/insights', t('models.nav.insights')],
    ['/tag-models', t('models.nav.models')],
    ['/tag-models/retaggings', t('models.nav.retaggings')],
  ] as const;
  return (
    <nav className="staff-nav" aria-label={t('models.nav.label')}>
      <ul className="staff-nav__list">
        {places.map(([path, words]) => (
          <li key={path}>
            <NavLink to={path} end>
              {words}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
