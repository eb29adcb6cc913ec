import type { retaggings } from '@concivis/contracts';
import { ButtonLink } from '../ui/button/button.tsx';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Confirm } from './confirm.tsx';

type Retagging = retaggings.RetaggingView;

/** The address of the form, filled with the texts of another time. */
const againPath = ({ from, to, service }: Retagging['scope']): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ from, to, service }))
    if (value !== null) query.set(name, value);
  return query.size === 0 ? '/tag-models/retaggings' : `/tag-models/retaggings?${query.toString()}`;
};

/** Applying, cancelling, and starting again, each after a word about what will happen. */
export function DecideRetagging({ one }: { one: Retagging }) {
  const { t } = useStaffTexts();
  const { status, foreseen } = one;
  if (status === 'applied') return null;
  if (status === 'cancelled' || status === 'superseded') {
    return (
      <ButtonLink kind="quiet" to={againPath(one.scope)}>
        {t('retaggings.again')}
      </ButtonLink>
    );
  }
  return (
    <>
      {status === 'foreseen' && foreseen !== null && (
        <Confirm
          key={`apply ${status}`}
          words={t('retaggings.apply')}
          text={t('retaggings.apply.text', { count: foreseen.texts })}
          confirm={t('retaggings.apply.confirm')}
          intent="apply"
        />
      )}
      <Confirm
        key={`cancel ${status}`}
        words={t('retaggings.cancel')}
        text={t(status === 'applying' ? 'retaggings.cancel.applying.text' : 'retaggings.cancel.text')}
        confirm={t('retaggings.cancel.confirm')}
        intent="cancel"
      />
    </>
  );
}
