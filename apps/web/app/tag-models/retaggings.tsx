import { operations, type retaggings } from '@concivis/contracts';
import {
  data,
  Form,
  Link,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { ask } from '../asking.server.ts';
import { nameOrNull, readCatalogue } from '../services/catalogue.server.ts';
import { serviceGroups } from '../services/service-choices.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto, type FormAnswer } from '../ui/form/form-answer.ts';
import { keepTyped, unlessLost } from '../ui/form/keep-typed.ts';
import { SelectField } from '../ui/form/select-field.tsx';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { Page } from '../ui/page/page.tsx';
import { Pagination } from '../ui/pagination/pagination.tsx';
import { ModelsNav } from './models-nav.tsx';
import { RetaggingStatus, ScopeService, useScopeDays } from './retagging-facts.tsx';
import './models.css';

const fields = ['from', 'to', 'service'] as const;
type Field = (typeof fields)[number];

export async function loader(page: LoaderFunctionArgs) {
  const search = new URL(page.request.url).searchParams;
  const after = search.get('after');
  const [list, catalogue] = await Promise.all([
    ask(page, operations.retaggings.list, { query: { ...(after && { after }) } }),
    readCatalogue(page),
  ]);
  const given = Object.fromEntries(fields.map((name) => [name, search.get(name) ?? ''] as const));
  const named = list.items.map((one) => ({
    ...one,
    service: nameOrNull(catalogue.services, one.scope.service),
  }));
  return data({ named, next: list.next, services: serviceGroups(catalogue), given });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const given = (name: Field) => values[name] || null;
  const scope = { from: given('from'), to: given('to'), service: given('service') };
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.retaggings.start,
    asking: { body: scope },
    order: fields,
  });
  return 'came' in sent ? comeBack(sent.came) : redirect(`/tag-models/retaggings/${sent.reply.id}`, 303);
}

export const clientAction = keepTyped;
export const shouldRevalidate = unlessLost;

const isOpen = ({ endedAt }: retaggings.RetaggingCard) => endedAt === null;

/** Which texts are to be read again. */
function StartForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useStaffTexts();
  const { services, given } = useLoaderData<typeof loader>();
  const labels = {
    from: t('retaggings.start.from'),
    to: t('retaggings.start.to'),
    service: t('retaggings.start.service'),
  };
  const field = (name: Field) => ({
    name,
    label: labels[name],
    answer,
    initial: given[name],
    optional: true,
  });
  return (
    <>
      <ErrorSummary answer={answer} labels={labels} choices={['service']} />
      <p>{t('retaggings.start.text')}</p>
      <Form method="post" className="form retagging-form" noValidate>
        <TextField {...field('from')} type="date" />
        <TextField {...field('to')} type="date" />
        <SelectField {...field('service')} empty={t('retaggings.start.any-service')} groups={services} />
        <div className="actions">
          <SubmitButton>{t('retaggings.start.send')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

type Named = ReturnType<typeof useLoaderData<typeof loader>>['named'][number];

function RetaggingRow({ one }: { one: Named }) {
  const { t } = useStaffTexts();
  const daysOf = useScopeDays();
  return (
    <li className="model-row">
      <h3 className="model-row__name">
        <Link to={`/tag-models/retaggings/${one.id}`}>
          <Moment at={one.askedAt} withTime />
        </Link>
        <RetaggingStatus status={one.status} />
      </h3>
      <ul className="model-row__facts">
        <li suppressHydrationWarning>{daysOf(one.scope)}</li>
        <li>
          <ScopeService service={one.service} />
        </li>
        <li>{t('retaggings.progress', { read: one.read, texts: one.texts })}</li>
        <li>
          <bdi>{one.askedBy ?? t('ideas.author-erased')}</bdi>
        </li>
      </ul>
    </li>
  );
}

export default function Retaggings() {
  const { t } = useStaffTexts();
  const { named, next } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const open = named.find(isOpen);
  return (
    <Page title={t('retaggings.title')} lead={t('retaggings.lead')} faulty={came !== undefined}>
      <ModelsNav />
      <div className="models">
        <section className="section" aria-labelledby="start">
          <h2 id="start">{t('retaggings.start.title')}</h2>
          {open !== undefined && (
            <Notice title={t('retaggings.open.title')}>
              <p>{t('retaggings.open.text')}</p>
              <p>
                <Link to={`/tag-models/retaggings/${open.id}`}>{t('retaggings.open.link')}</Link>
              </p>
            </Notice>
          )}
          {(open === undefined || came !== undefined) && <StartForm answer={came} />}
        </section>
        <section className="section" aria-labelledby="results">
          <h2 id="results" tabIndex={-1}>
            {t('retaggings.list.title')}
          </h2>
          {named.length > 0 ? (
            <ul className="model-rows">
              {named.map((one) => (
                <RetaggingRow key={one.id} one={one} />
              ))}
            </ul>
          ) : (
            <div className="empty">
              <h3>{t('retaggings.list.none')}</h3>
              <p>{t('retaggings.list.none.text')}</p>
            </div>
          )}
          <Pagination next={next} label={t('retaggings.list.more')} />
        </section>
      </div>
    </Page>
  );
}
