import { operations, type retaggings } from '@concivis/contracts';
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
import { nameOf, nameOrNull, readCatalogue } from '../services/catalogue.server.ts';
import { goOnAtDesk, takeDone } from '../staff/notices.server.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped, unlessLost } from '../ui/form/keep-typed.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { Moment } from '../ui/moment/moment.tsx';
import { Page } from '../ui/page/page.tsx';
import { DecideRetagging } from './decide-retagging.tsx';
import { Effect, EffectChoices, readEffectView } from './effect.tsx';
import { FollowNote } from './follow-note.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { ModelFacts } from './model-facts.tsx';
import { ModelsNav } from './models-nav.tsx';
import { RetaggingStatus, ScopeService, useScopeDays } from './retagging-facts.tsx';
import { useDone } from './use-done.ts';
import { useFollowing } from './use-following.ts';
import './models.css';

export async function loader(page: LoaderFunctionArgs) {
  const [one, catalogue] = await Promise.all([
    ask(page, operations.retaggings.read, { params: { id: page.params.id ?? '' } }),
    readCatalogue(page),
  ]);
  const effects = [...(one.foreseen?.byService ?? []), ...(one.happened?.byService ?? [])];
  const codes = new Set(effects.flatMap(({ service }) => service ?? []));
  const { done, headers } = takeDone(page.request, page.context);
  const shown = {
    one,
    view: readEffectView(new URL(page.request.url).searchParams),
    service: nameOrNull(catalogue.services, one.scope.service),
    services: [...codes].map((code) => ({ code, ...nameOf(catalogue.services, code) })),
    done: done && { key: done },
  };
  return data(shown, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const asking = { params: { id: params.id ?? '' } };
  const page = { context, request, values, asking, order: [] };
  const here = `/tag-models/retaggings/${asking.params.id}`;
  if (values.intent === 'apply') {
    const sent = await sendForm({ ...page, contract: operations.retaggings.apply });
    return 'came' in sent ? comeBack(sent.came) : goOnAtDesk(context, here, 'retagging-applied');
  }
  const sent = await sendForm({ ...page, contract: operations.retaggings.cancel });
  return 'came' in sent ? comeBack(sent.came) : goOnAtDesk(context, here, 'retagging-cancelled');
}

export const clientAction = keepTyped;
export const shouldRevalidate = unlessLost;

const howFar = ({ status, read }: retaggings.RetaggingView) => `${status} ${read}`;

function WhatItIs() {
  const { t } = useStaffTexts();
  const daysOf = useScopeDays();
  const { one, service } = useLoaderData<typeof loader>();
  const { applyAskedAt, endedAt } = one;
  const left = t('ideas.author-erased');
  return (
    <section className="section model-card" aria-labelledby="facts">
      <h2 id="facts">{t('retaggings.one.facts')}</h2>
      <ModelFacts
        facts={[
          [
            t('retaggings.fact.model'),
            <Link key="model" to={`/tag-models/${one.version}`}>
              <bdi>{one.version}</bdi>
            </Link>,
          ],
          [
            t('retaggings.fact.days'),
            <span key="days" suppressHydrationWarning>
              {daysOf(one.scope)}
            </span>,
          ],
          [t('retaggings.fact.service'), <ScopeService key="service" service={service} />],
          [t('retaggings.fact.asked'), <Moment key="asked" at={one.askedAt} withTime />],
          [t('retaggings.fact.by'), <bdi key="by">{one.askedBy ?? left}</bdi>],
          applyAskedAt === null
            ? null
            : [t('retaggings.fact.applied'), <Moment key="applied" at={applyAskedAt} withTime />],
          applyAskedAt === null
            ? null
            : [t('retaggings.fact.applied-by'), <bdi key="applier">{one.appliedBy ?? left}</bdi>],
          endedAt === null
            ? null
            : [t('retaggings.fact.ended'), <Moment key="ended" at={endedAt} withTime />],
        ]}
      />
    </section>
  );
}

/** How far it is, and whether the page follows. */
function Progress({ follows }: { follows: boolean }) {
  const { t } = useStaffTexts();
  const { one } = useLoaderData<typeof loader>();
  const { status, read, texts } = one;
  const moves = status === 'foreseeing' || status === 'applying';
  return (
    <div className="work">
      <output className="work__stage">
        <RetaggingStatus status={status} />
      </output>
      {moves && (
        <progress className="work__bar" value={read} max={Math.max(texts, 1)} aria-labelledby="progress" />
      )}
      <p id="progress">{t('retaggings.progress', { read, texts })}</p>
      <p>{t(`retaggings.status.${status}.text`)}</p>
      {moves && <FollowNote follows={follows} />}
    </div>
  );
}

/** What would change or has changed; the other one, where there are both, on request. */
function Effects() {
  const { t } = useStaffTexts();
  const { one, view, services } = useLoaderData<typeof loader>();
  const { foreseen, happened, status } = one;
  const serviceNamed = (code: string) =>
    services.find((each) => each.code === code) ?? { text: code, lang: 'en' as const };
  const shared = { ...view, serviceNamed };
  const hasHappened = happened !== null && status !== 'applying';
  if (foreseen === null)
    return <p>{t(one.endedAt === null ? 'retaggings.effect.wait' : 'retaggings.effect.none')}</p>;
  const would = (
    <>
      <p>{t('retaggings.effect.texts', { count: foreseen.texts })}</p>
      <Effect {...shared} effect={foreseen} withTotals id="foreseen" />
      <p className="small">{t('retaggings.effect.note')}</p>
    </>
  );
  if (!hasHappened)
    return (
      <>
        <EffectChoices {...view} />
        {would}
      </>
    );
  return (
    <>
      <EffectChoices {...view} />
      <p>{t('retaggings.effect.happened.texts', { count: happened.texts })}</p>
      <Effect {...shared} effect={happened} withTotals={false} id="happened" />
      <details className="meaning">
        <summary>{t('retaggings.effect.title')}</summary>
        {would}
      </details>
    </>
  );
}

export default function Retagging() {
  const { t } = useStaffTexts();
  const { one, done: told } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const done = useDone(told);
  const moves = one.status === 'foreseeing' || one.status === 'applying';
  const follows = useFollowing(
    moves ? { path: `/api/retaggings/${one.id}`, shown: howFar(one), howFar } : null,
  );
  const happened = one.happened !== null && one.status !== 'applying';
  return (
    <Page
      title={t('retaggings.one.title', { version: one.version })}
      above={<Link to="/tag-models/retaggings">{t('retaggings.one.back')}</Link>}
      faulty={came !== undefined}
    >
      <ModelsNav />
      <div className="model">
        <section className="section" aria-labelledby="decide">
          <h2 id="decide">{t('retaggings.apply.title')}</h2>
          {came?.refused === 'edited-meanwhile' ? (
            <Meanwhile>
              <p>{t('retaggings.meanwhile.text')}</p>
            </Meanwhile>
          ) : (
            <ErrorSummary answer={came} labels={{}} />
          )}
          <DoneNotice
            done={done}
            about={one.status === 'applied' ? [] : ['retagging-applied', 'retagging-cancelled']}
          />
          <Progress follows={follows} />
          <DecideRetagging one={one} />
        </section>
        <WhatItIs />
        <section className="section model-comparison" aria-labelledby="effect">
          <h2 id="effect" tabIndex={-1}>
            {t(happened ? 'retaggings.effect.happened.title' : 'retaggings.effect.title')}
          </h2>
          <Effects />
        </section>
      </div>
    </Page>
  );
}
