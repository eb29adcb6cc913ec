import type { interactions } from '@concivis/contracts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { placeNamed, type PlaceNames } from './place-names.ts';

type Interaction = interactions.InteractionView;

/** What kind of act an interaction is, in words. */
export const useTypeName = () => {
  const { find } = useStaffTexts();
  return (type: string) => find(`insights.type.${type}`) ?? type;
};

/** Where and how somebody acted, in one line. */
export function InteractionFacts({ one, places }: { one: Interaction; places: PlaceNames }) {
  const { t, find } = useStaffTexts();
  const service = one.service === null ? null : placeNamed(places.services, one.service);
  const district = one.district === null ? null : placeNamed(places.districts, one.district);
  return (
    <ul className="interaction-facts">
      <li>{find(`insights.role.${one.role}`) ?? one.role}</li>
      <li lang={service?.lang}>{service?.text ?? t('insights.no-service')}</li>
      {district && <li lang={district.lang}>{district.text}</li>}
      <li>{t(`services.channel.${one.channel}`)}</li>
      {one.assisted && <li>{t('insights.one.assisted')}</li>}
    </ul>
  );
}
