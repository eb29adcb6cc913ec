import { operations } from '@concivis/contracts';
import { houseRules, limits, subjectKinds } from '@concivis/contracts/limits';
import {
  data,
  Form,
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { ask } from '../asking.server.ts';
import { nameOf, readCatalogue } from '../services/catalogue.server.ts';
import { goOnAtDesk, takeDone } from '../staff/notices.server.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import type { FormAnswer } from '../ui/form/form-answer.ts';
import { keepTyped, unlessLost } from '../ui/form/keep-typed.ts';
import { RadioGroup } from '../ui/form/radio-group.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { TextArea } from '../ui/form/text-field.tsx';
import { Page } from '../ui/page/page.tsx';
import { langAttribute, Prose } from '../ui/prose/prose.tsx';
import { DecidedMeanwhile } from './decided-meanwhile.tsx';
import { DoneNotice } from './done-notice.tsx';
import { Decisions, Reports } from './said-and-decided.tsx';
import './desk.css';

const kindIn = (kind: string | undefined) => {
  const found = subjectKinds.find((one) => one === kind);
  if (found === undefined) throw data({ code: 'not-found' }, { status: 404 });
  return found;
};

export async function loader(page: LoaderFunctionArgs) {
  const params = { kind: kindIn(page.params.kind), id: page.params.id ?? '' };
  const [one, catalogue] = await Promise.all([
    ask(page, operations.moderation.subject, { params }),
    readCatalogue(page),
  ]);
  const { done, headers } = takeDone(page.request, page.context);
  const shown = { ...one, service: nameOf(catalogue.services, one.service) };
  return data({ one: shown, done: done && { key: done } }, { headers });
}

const outcomes = { keep: 'keep', hide: 'hide', restore: 'restore' } as const;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const subject = { kind: kindIn(params.kind), id: params.id ?? '' };
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.moderation.decide,
    asking: {
      body: {
        subject,
        action: values.action,
        rule: values.rule,
        reason: values.reason,
        seenDecisions: Number(values.seenDecisions),
      },
    },
    order: ['action', 'rule', 'reason'],
  });
  if ('came' in sent) return comeBack(sent.came);
  const decided = sent.reply.decisions.at(-1)?.action ?? 'keep';
  return goOnAtDesk(context, `/desk/reports/${subject.kind}/${subject.id}`, outcomes[decided]);
}

export const clientAction = keepTyped;
export const shouldRevalidate = unlessLost;

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['one'];

function DecideForm({ one, answer }: { one: Shown; answer: FormAnswer | undefined }) {
  const { t } = useStaffTexts();
  const labels = {
    action: t('desk.report.action'),
    rule: t('desk.report.rule'),
    reason: t('desk.report.reason'),
  };
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], answer });
  const actions = one.hidden ? (['restore'] as const) : (['keep', 'hide'] as const);
  const meanwhile = answer?.refused === 'edited-meanwhile';
  return (
    <>
      {meanwhile ? (
        <DecidedMeanwhile />
      ) : (
        <ErrorSummary answer={answer} labels={labels} choices={['action', 'rule']} />
      )}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="seenDecisions" value={one.decisions.length} />
        <RadioGroup
          {...field('action')}
          initial={actions.length === 1 ? actions[0] : undefined}
          choices={actions.map((value) => ({ value, label: t(`desk.report.action.${value}`) }))}
        />
        <RadioGroup
          {...field('rule')}
          choices={houseRules.map((value) => ({ value, label: t(`moderation.rule.${value}`) }))}
        />
        <TextArea
          {...field('reason')}
          hint={t('desk.report.reason.hint')}
          rows={5}
          minLength={limits.moderationReason.min}
          maxLength={limits.moderationReason.max}
        />
        <div className="actions">
          <SubmitButton>{t('desk.report.send')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

function Content({ one }: { one: Shown }) {
  const { t } = useStaffTexts();
  const { kind, id } = one.subject;
  const nobody = kind === 'feedback' ? t('desk.case.by-nobody') : t('ideas.by-erased');
  return (
    <section className="reported-content">
      <p className="small">
        {one.author === null ? nobody : t('ideas.by', { name: one.author })} ·{' '}
        <span lang={one.service.lang}>{one.service.text}</span>
        {one.hidden && <strong className="case-row__hidden"> · {t('desk.hidden')}</strong>}
      </p>
      {one.title !== null && (
        <h2 lang={langAttribute(one.language)} dir="auto">
          {one.title}
        </h2>
      )}
      {one.body === '' ? (
        <p>{t('services.view.feedback.rating-only')}</p>
      ) : (
        <Prose text={one.body} language={one.language} />
      )}
      <ul className="case-links">
        {kind !== 'comment' && (
          <li>
            <Link to={`/desk/cases/${id}`}>{t('desk.report.case')}</Link>
          </li>
        )}
        {one.idea !== null && kind === 'comment' && (
          <li>
            <Link to={`/desk/cases/${one.idea}`}>{t('desk.report.idea')}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}

export default function Decide() {
  const { t } = useStaffTexts();
  const { one, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title={t(`desk.report.heading.${one.subject.kind}`)}
      above={<Link to="/desk/reports">{t('desk.report.back')}</Link>}
      faulty={answer !== undefined}
    >
      <DoneNotice done={done} about={['keep', 'hide', 'restore']} />
      <div className="decide">
        <Content one={one} />
        <section className="section decide__said">
          <h2>{t('desk.report.said')}</h2>
          <Reports reports={one.reports} />
        </section>
        <section className="section decide__decisions">
          <h2>{t('desk.report.decisions')}</h2>
          <Decisions decisions={one.decisions} />
        </section>
        <section className="section decide__form">
          <h2>{t('desk.report.decide')}</h2>
          <DecideForm key={`${one.hidden} ${one.decisions.length}`} one={one} answer={answer} />
        </section>
      </div>
    </Page>
  );
}
