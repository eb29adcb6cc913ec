import type { tagModels } from '@concivis/contracts';
import { Form, Link } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { StatusLabel } from '../ui/status-label/status-label.tsx';
import { Confirm } from './confirm.tsx';
import { FollowNote } from './follow-note.tsx';

type Training = tagModels.TrainingView;

const stages = ['gathering', 'training', 'checking', 'judging'] as const;

const useAsked = ({ askedBy, askedAt }: Training): string => {
  const { t } = useStaffTexts();
  return t('models.training.asked', { name: askedBy ?? t('ideas.author-erased'), at: askedAt });
};

/** Where a training is among its steps. */
function Steps({ stage, progress }: Pick<Training, 'stage' | 'progress'>) {
  const { t } = useStaffTexts();
  const at = stage === null ? -1 : stages.indexOf(stage);
  return (
    <ol className="timeline work-steps" aria-label={t('models.training.steps')}>
      {stages.map((each, place) => {
        const state = place < at ? 'done' : place === at ? 'now' : 'next';
        return (
          <li
            key={each}
            className={`timeline__step ${state === 'done' ? 'timeline__step--filled' : `work-step--${state}`}`}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className="work-step__words">{t(`models.training.stage.${each}`)}</span>{' '}
            <span className="small">
              {state === 'now' && progress !== null
                ? t('models.training.step.now.share', { share: progress })
                : t(`models.training.step.${state}`)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The training that is under way: how far it is, and ending it. */
export function TrainingUnderWay({ training, follows }: { training: Training; follows: boolean }) {
  const { t } = useStaffTexts();
  const asked = useAsked(training);
  return (
    <div className="work">
      <h3 id="under-way">{t('models.training.now')}</h3>
      <p className="small" suppressHydrationWarning>
        {asked}
      </p>
      <output className="visually-hidden">
        {training.stage === null
          ? t('models.training.waiting')
          : t(`models.training.stage.${training.stage}`)}
      </output>
      <Steps {...training} />
      <FollowNote follows={follows} />
      <Confirm
        key={training.id}
        words={t('models.training.cancel')}
        text={t('models.training.cancel.text')}
        confirm={t('models.training.cancel.confirm')}
        intent="cancel-training"
      >
        <input type="hidden" name="training" value={training.id} />
      </Confirm>
    </div>
  );
}

/** Starts a training, and says beforehand what it costs. */
export function StartTraining() {
  const { t } = useStaffTexts();
  return (
    <div className="work">
      <p>{t('models.training.text')}</p>
      <p>{t('models.training.cost')}</p>
      <Form method="post" preventScrollReset className="actions">
        <SubmitButton name="intent" value="train">
          {t('models.training.start')}
        </SubmitButton>
        <Link to="/desk/unsure">{t('models.training.review-first')}</Link>
      </Form>
    </div>
  );
}

/** Where a training that ended leads on to. */
function Onwards({ training: { status, version } }: { training: Training }) {
  const { t } = useStaffTexts();
  if (status === 'proposed' && version !== null)
    return <Link to={`/tag-models/${version}`}>{t('models.trainings.see')}</Link>;
  if (status === 'unchanged' || status === 'nothing-to-learn')
    return <Link to="/desk/unsure">{t('models.trainings.review')}</Link>;
  return null;
}

const marks: Partial<Record<Training['status'], string>> = {
  waiting: 'received',
  running: 'in-review',
  proposed: 'answered',
};

function TrainingRow({ training }: { training: Training }) {
  const { t } = useStaffTexts();
  const asked = useAsked(training);
  const { status, endedAt } = training;
  return (
    <li className="model-row">
      <p className="model-row__name">
        <StatusLabel status={marks[status] ?? status}>{t(`models.training.status.${status}`)}</StatusLabel>
        {endedAt !== null && (
          <span className="small">
            <Moment at={endedAt} withTime />
          </span>
        )}
      </p>
      <p>
        {t(`models.training.do.${status}`)} <Onwards training={training} />
      </p>
      <p className="small" suppressHydrationWarning>
        {asked}
      </p>
    </li>
  );
}

/** How past trainings ended, and what to do about it. */
export function Trainings({ trainings }: { trainings: readonly Training[] }) {
  const { t } = useStaffTexts();
  return (
    <section className="section" aria-labelledby="trainings">
      <h2 id="trainings">{t('models.trainings.title')}</h2>
      {trainings.length === 0 ? (
        <p>{t('models.trainings.none')}</p>
      ) : (
        <>
          <p className="small">{t('models.trainings.lead')}</p>
          <ul className="model-rows">
            {trainings.map((training) => (
              <TrainingRow key={training.id} training={training} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
