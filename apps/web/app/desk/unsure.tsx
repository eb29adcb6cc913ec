import { operations } from '@concivis/contracts';
import { useEffect, useRef } from 'react';
import {
  Form,
  Link,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto, type FormAnswer } from '../ui/form/form-answer.ts';
import { keepTyped, unlessLost } from '../ui/form/keep-typed.ts';
import { SelectField } from '../ui/form/select-field.tsx';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { Page } from '../ui/page/page.tsx';
import { DeskNav } from './desk-nav.tsx';
import { readUnsure } from './read-unsure.server.ts';
import { JustDecided, UnsureDecision } from './unsure-decision.tsx';
import { readPlace, unsurePath } from './unsure-place.ts';
import { UnsureText } from './unsure-text.tsx';
import { useUnsureKeys } from './use-unsure-keys.ts';
import './desk.css';
import './unsure.css';

/** More than so many are not counted one by one. */
const mostCounted = 1_000;

export const loader = (page: LoaderFunctionArgs) => readUnsure(page);

/** What a press says of a term that counted or not, or by the word that was seen stood or not. */
const verdictOf = ({ intent, stands }: Record<string, string>) => {
  const stood = stands === 'true';
  if (intent === 'take-back') return { verdict: 'taken-back', seenStands: stood };
  if (intent === 'remove') return { verdict: 'removed' };
  return { verdict: stood ? 'confirmed' : 'added' };
};

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const { interaction = '', term = '' } = values;
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.interactions.reviewTag,
    asking: { params: { id: interaction }, body: { term, ...verdictOf(values) } },
    order: [],
  });
  if ('came' in sent) return comeBack(sent.came);
  return redirect(unsurePath(readPlace(new URLSearchParams(values)), { interaction, term }), 303);
}

export const clientAction = keepTyped;
export const shouldRevalidate = unlessLost;

/** Refusals that mean: somebody else has said so, or the text is gone. */
const overtaken: ReadonlySet<string> = new Set([
  'already-reviewed',
  'edited-meanwhile',
  'already-hidden',
  'not-found',
]);

function CameBack({ came }: { came: FormAnswer | undefined }) {
  const { t } = useStaffTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (came !== undefined) box.current?.focus();
  }, [came]);
  if (!overtaken.has(came?.refused ?? '')) return <ErrorSummary answer={came} labels={{}} />;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="overtaken">
      <h3 id="overtaken">{t('unsure.meanwhile.title')}</h3>
      <p>{t('unsure.meanwhile.text')}</p>
    </div>
  );
}

function DepartmentFilter() {
  const { t } = useStaffTexts();
  const { departments, place } = useLoaderData<typeof loader>();
  if (departments === null) return null;
  return (
    <search>
      <Form key={place.department} method="get" action="/desk/unsure" className="staff-filters">
        <SelectField
          name="department"
          answer={undefined}
          initial={place.department}
          label={t('desk.filter.department')}
          empty={t('desk.filter.any-department')}
          choices={departments}
          optional
          marked={false}
        />
        <div className="actions">
          <button type="submit" className="button button--quiet">
            {t('desk.filter.apply')}
          </button>
        </div>
      </Form>
    </search>
  );
}

function Nothing() {
  const { t } = useStaffTexts();
  const { place, waiting } = useLoaderData<typeof loader>();
  const skipped = place.skip > 0 && waiting > 0;
  return (
    <div className="empty">
      <h3>{t(skipped ? 'unsure.end.title' : 'unsure.empty.title')}</h3>
      <p>{t(skipped ? 'unsure.end.text' : 'unsure.empty.text')}</p>
      {skipped && <Link to={unsurePath({ ...place, skip: 0 })}>{t('unsure.end.again')}</Link>}
    </div>
  );
}

function Waiting() {
  const { t } = useStaffTexts();
  const { waiting, place } = useLoaderData<typeof loader>();
  return (
    <h2 id="waiting" className="unsure__waiting">
      {waiting >= mostCounted
        ? t('unsure.waiting.most', { count: waiting })
        : t('unsure.waiting', { count: waiting })}{' '}
      {place.skip > 0 && <span className="small">{t('unsure.skipped', { count: place.skip })}</span>}
    </h2>
  );
}

export default function Unsure() {
  const { t } = useStaffTexts();
  const { item, decided, place } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const onKeyDown = useUnsureKeys();
  return (
    <Page title={t('unsure.title')} lead={t('unsure.lead')} faulty={came !== undefined}>
      <DeskNav />
      <DepartmentFilter />
      <section className="section" aria-labelledby="waiting">
        <Waiting />
        <CameBack came={came} />
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- everything in it can be reached without these keys, too */}
        <div id="results" className="unsure" tabIndex={-1} onKeyDown={onKeyDown}>
          {decided && <JustDecided decided={decided} place={place} />}
          {item === null ? (
            <Nothing />
          ) : (
            <div className="unsure__item" key={`${item.interaction.id} ${item.term}`}>
              <UnsureText item={item} />
              <UnsureDecision item={item} place={place} />
            </div>
          )}
        </div>
      </section>
    </Page>
  );
}
