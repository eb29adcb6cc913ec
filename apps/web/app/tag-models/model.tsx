import { operations } from '@concivis/contracts';
import {
  data,
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { ask } from '../asking.server.ts';
import { DoneNotice } from '../desk/done-notice.tsx';
import { goOnAtDesk, takeDone } from '../staff/notices.server.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto, type FormAnswer } from '../ui/form/form-answer.ts';
import { keepTyped, unlessLost } from '../ui/form/keep-typed.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { Moment } from '../ui/moment/moment.tsx';
import { Page } from '../ui/page/page.tsx';
import { Advice } from './advice.tsx';
import { Comparison } from './comparison.tsx';
import { DecideModel } from './decide-model.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { ModelFacts, ModelDetails, ModelMadeOf, ModelStatus } from './model-facts.tsx';
import { ModelsNav } from './models-nav.tsx';
import { switchTo } from './read-models.server.ts';
import './models.css';

export async function loader(page: LoaderFunctionArgs) {
  const [model, list] = await Promise.all([
    ask(page, operations.tagModels.read, { params: { version: page.params.version ?? '' } }),
    ask(page, operations.tagModels.list, { query: { limit: '1' } }),
  ]);
  const { done, headers } = takeDone(page.request, page.context);
  return data({ model, on: list.on, since: switchTo(list), done: done && { key: done } }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const page = { context, request, values, order: [] };
  const of = { version: params.version ?? '' };
  const here = `/tag-models/${of.version}`;
  if (values.intent === 'reject') {
    const sent = await sendForm({ ...page, contract: operations.tagModels.reject, asking: { params: of } });
    return 'came' in sent ? comeBack(sent.came) : goOnAtDesk(context, here, 'rejected');
  }
  const asking = { params: of, body: { seenOn: values.seenOn } };
  const sent = await sendForm({ ...page, contract: operations.tagModels.switchOn, asking });
  return 'came' in sent ? comeBack(sent.came) : goOnAtDesk(context, here, 'switched');
}

export const clientAction = keepTyped;
export const shouldRevalidate = unlessLost;

/** What came back: somebody was faster, or it could not be carried out for another reason. */
function CameBack({ came }: { came: FormAnswer | undefined }) {
  const { t } = useStaffTexts();
  const { on, since } = useLoaderData<typeof loader>();
  if (came?.refused !== 'edited-meanwhile') return <ErrorSummary answer={came} labels={{}} />;
  return (
    <Meanwhile>
      <p>{t('models.meanwhile.text', { version: on })}</p>
      {since !== null && (
        <p suppressHydrationWarning>
          {t('models.meanwhile.by', { name: since.by ?? t('ideas.author-erased'), at: since.at })}
        </p>
      )}
    </Meanwhile>
  );
}

function WhatItIs() {
  const { t } = useStaffTexts();
  const { model } = useLoaderData<typeof loader>();
  const { askedBy, proposedAt, rejectedAt, rejectedBy, training } = model;
  const left = t('ideas.author-erased');
  return (
    <section className="section model-card" aria-labelledby="card">
      <h2 id="card">{t('models.one.card')}</h2>
      <ModelFacts
        facts={[
          [t('models.card.status'), <ModelStatus key="status" status={model.status} />],
          proposedAt === null
            ? null
            : [t('models.card.proposed'), <Moment key="proposed" at={proposedAt} withTime />],
          training === null ? null : [t('models.card.asked-by'), <bdi key="asked">{askedBy ?? left}</bdi>],
          rejectedAt === null
            ? null
            : [t('models.card.rejected'), <Moment key="rejected" at={rejectedAt} withTime />],
          rejectedAt === null
            ? null
            : [t('models.card.rejected-by'), <bdi key="rejecter">{rejectedBy ?? left}</bdi>],
        ]}
      />
      <ModelMadeOf card={model.card} />
      <ModelDetails card={model.card} />
    </section>
  );
}

export default function Model() {
  const { t } = useStaffTexts();
  const { model, on, done } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  return (
    <Page
      title={t('models.one.title', { version: model.version })}
      above={<Link to="/tag-models">{t('models.one.back')}</Link>}
      faulty={came !== undefined}
    >
      <ModelsNav />
      <div className="model">
        <section className="section" aria-labelledby="decide">
          <h2 id="decide">{t('models.decide.title')}</h2>
          <CameBack came={came} />
          <DoneNotice done={done} about={['switched', 'rejected']} />
          {model.comparison && <Advice comparison={model.comparison} on={on} version={model.version} />}
          <DecideModel model={model} on={on} />
        </section>
        <WhatItIs />
        {model.comparison === null ? (
          <p>{t('models.compare.none')}</p>
        ) : (
          <Comparison comparison={model.comparison} />
        )}
      </div>
    </Page>
  );
}
