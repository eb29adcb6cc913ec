import { operations, type tagModels } from '@concivis/contracts';
import {
  data,
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { DoneNotice } from '../desk/done-notice.tsx';
import { goOnAtDesk, takeDone } from '../staff/notices.server.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped, unlessLost } from '../ui/form/keep-typed.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { Page } from '../ui/page/page.tsx';
import { Drift } from './drift.tsx';
import { ModelInUse } from './model-in-use.tsx';
import { ModelList, Switches } from './model-list.tsx';
import { ModelsNav } from './models-nav.tsx';
import { readModels } from './read-models.server.ts';
import { StartTraining, Trainings, TrainingUnderWay } from './trainings.tsx';
import { useDone } from './use-done.ts';
import { useFollowing } from './use-following.ts';
import './models.css';

export async function loader(page: LoaderFunctionArgs) {
  const shown = await readModels(page);
  const { done, headers } = takeDone(page.request, page.context);
  return data({ ...shown, done: done && { key: done } }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const page = { context, request, values, order: [] };
  if (values.intent === 'cancel-training') {
    const asking = { params: { id: values.training ?? '' } };
    const sent = await sendForm({ ...page, contract: operations.tagModels.cancelTraining, asking });
    return 'came' in sent ? comeBack(sent.came) : goOnAtDesk(context, '/tag-models', 'training-cancelled');
  }
  const sent = await sendForm({ ...page, contract: operations.tagModels.startTraining, asking: {} });
  return 'came' in sent ? comeBack(sent.came) : goOnAtDesk(context, '/tag-models', 'training-started');
}

export const clientAction = keepTyped;
export const shouldRevalidate = unlessLost;

/** To the percent, as it is shown. */
const howFar = ({ status, stage, progress }: tagModels.TrainingView) =>
  `${status} ${stage ?? ''} ${Math.round((progress ?? 0) * 100)}`;

/** Leads to a model that nobody has decided on yet. */
function Waits({ version }: { version: string | undefined }) {
  const { t } = useStaffTexts();
  if (version === undefined) return null;
  return (
    <Notice kind="good" title={t('models.waits.title')}>
      <p>
        <Link to={`/tag-models/${version}`}>{t('models.trainings.see')}</Link>
      </p>
    </Notice>
  );
}

export default function Models() {
  const { t } = useStaffTexts();
  const {
    done: told,
    trainings,
    on,
    since,
    realFigures,
    models,
    next,
    shipped,
    switches,
    drift,
  } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const done = useDone(told);
  const open = trainings.find(({ endedAt }) => endedAt === null) ?? null;
  const follows = useFollowing(
    open && { path: `/api/tag-trainings/${open.id}`, shown: howFar(open), howFar },
  );
  return (
    <Page title={t('models.title')} lead={t('models.lead')} faulty={came !== undefined}>
      <ModelsNav />
      <div className="models">
        <ModelInUse on={on} since={since} realFigures={realFigures} />
        <section className="section model-training" aria-labelledby="training">
          <h2 id="training">{t('models.training.title')}</h2>
          <ErrorSummary answer={came} labels={{}} />
          <DoneNotice done={done} about={['training-started', 'training-cancelled']} />
          {open === null && <Waits version={models.find(({ status }) => status === 'proposed')?.version} />}
          {open === null ? <StartTraining /> : <TrainingUnderWay training={open} follows={follows} />}
        </section>
        <Drift drift={drift} />
        <ModelList models={models} next={next} shipped={shipped} />
        <Trainings trainings={trainings.filter(({ endedAt }) => endedAt !== null)} />
        <Switches switches={switches} />
      </div>
    </Page>
  );
}
