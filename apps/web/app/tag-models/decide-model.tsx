import type { tagModels } from '@concivis/contracts';
import { Link } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Confirm } from './confirm.tsx';

type Status = tagModels.ModelView['status'];

const canBeSwitchedOn: readonly Status[] = ['shipped', 'proposed', 'retired'];

interface DecideProps {
  model: Pick<tagModels.ModelView, 'version' | 'status' | 'isUsable'>;
  /** The version that reads now, as the person sees it. */
  on: string;
}

/** Switching a model on and rejecting it, each after a word about what will happen. */
export function DecideModel({ model: { version, status, isUsable }, on }: DecideProps) {
  const { t } = useStaffTexts();
  return (
    <div className="decide-model">
      <p>{t(`models.decide.state.${status}`)}</p>
      {!isUsable && <p className="caution">{t('models.one.unusable')}</p>}
      {isUsable && canBeSwitchedOn.includes(status) && (
        <Confirm
          key={`switch ${version} ${status} ${on}`}
          words={t('models.decide.switch')}
          text={t('models.decide.switch.text')}
          confirm={t('models.decide.switch.confirm')}
          intent="switch"
        >
          <input type="hidden" name="seenOn" value={on} />
        </Confirm>
      )}
      {status === 'proposed' && (
        <Confirm
          key={`reject ${version}`}
          words={t('models.decide.reject')}
          text={t('models.decide.reject.text')}
          confirm={t('models.decide.reject.confirm')}
          intent="reject"
        />
      )}
      {status === 'on' && (
        <p>
          <Link to="/tag-models/retaggings">{t('models.decide.read-again')}</Link>
        </p>
      )}
    </div>
  );
}
