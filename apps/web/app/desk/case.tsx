import { reviewVerdicts } from '@concivis/framework';
import {
  data,
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { takeDone } from '../staff/notices.server.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import type { FormAnswer } from '../ui/form/form-answer.ts';
import { keepTyped, unlessLost } from '../ui/form/keep-typed.ts';
import { typedInto } from '../ui/form/form-answer.ts';
import { History } from '../ui/history/history.tsx';
import { Page } from '../ui/page/page.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';
import { actOnCase } from './act-on-case.server.ts';
import { AddTag } from './add-tag.tsx';
import { CaseAnswer } from './case-answer.tsx';
import { CaseFacts, CaseLinks } from './case-facts.tsx';
import { CaseTitle } from './case-label.tsx';
import { MarkedProse, MarkedText } from './case-words.tsx';
import { DoneNotice } from './done-notice.tsx';
import { wordsOf } from './marked-words.ts';
import { readCase, type ReadCase } from './read-case.server.ts';
import { Decisions, Reports } from './said-and-decided.tsx';
import { TagList } from './tag-list.tsx';
import { marksOf, tagsByTerm, type TermTags } from './tags-by-term.ts';
import './desk.css';

export async function loader(page: LoaderFunctionArgs) {
  const one = await readCase(page, page.params.id ?? '');
  const { done, headers } = takeDone(page.request, page.context);
  return data({ one, done: done && { key: done } }, { headers });
}

export async function action(page: ActionFunctionArgs) {
  return actOnCase(page, page.params.id ?? '', typedInto(await page.request.formData()));
}

export const clientAction = keepTyped;
export const shouldRevalidate = unlessLost;

function useWords(one: ReadCase, tags: readonly TermTags[]) {
  const { words, title, body } = wordsOf(one.title, one.body);
  const marks = marksOf(tags);
  return { title, body, marked: { words, marks, terms: tags.map(({ term }) => term) } };
}

function Tags({
  one,
  tags,
  answer,
}: {
  one: ReadCase;
  tags: readonly TermTags[];
  answer: FormAnswer | undefined;
}) {
  const { t } = useStaffTexts();
  const { done } = useLoaderData<typeof loader>();
  const { id, terms } = one.interaction;
  return (
    <section className="case__tags section" aria-labelledby="tags">
      <h2 id="tags">{t('desk.tags.title')}</h2>
      <p className="small">
        {t('desk.tags.lead')} <Link to="/about/tagging">{t('shell.about.data.more')}</Link>
      </p>
      <ErrorSummary answer={answer} labels={{ term: t('desk.tag.add') }} choices={['term']} />
      <DoneNotice done={done} about={reviewVerdicts} />
      {tags.length > 0 ? (
        <TagList tags={tags} reviewed={one.can.reviewTags ? id : null} withWords />
      ) : (
        <p>{t('desk.tags.none')}</p>
      )}
      {one.can.reviewTags && <AddTag interaction={id} standing={terms} answer={answer} />}
    </section>
  );
}

function Behind({ one }: { one: ReadCase }) {
  const { t, find } = useStaffTexts();
  const steps = one.history.map(({ status, at }) => ({
    status,
    at,
    words: find(`ideas.history.${status}`) ?? find(`feedback.status.${status}`) ?? status,
  }));
  return (
    <div className="case__behind">
      <section className="section">
        <h2>{t('ideas.view.history')}</h2>
        <History steps={steps} />
        <CaseLinks one={one} />
      </section>
      {one.reports.length + one.decisions.length > 0 && (
        <section className="section">
          <h2>{t('desk.nav.reports')}</h2>
          <h3>{t('desk.report.said')}</h3>
          <Reports reports={one.reports} />
          <h3>{t('desk.report.decisions')}</h3>
          <Decisions decisions={one.decisions} />
        </section>
      )}
    </div>
  );
}

/** Which of the forms on the page came back. */
const formOf = (came: FormAnswer | undefined): 'answer' | 'open' | 'tags' => {
  const intent = came?.values.intent;
  return intent === 'answer' || intent === 'open' ? intent : 'tags';
};

export default function Case() {
  const { t } = useStaffTexts();
  const { one, done } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const tags = tagsByTerm(one.interaction);
  const { title, body, marked } = useWords(one, tags);
  const about = { answer: undefined, open: undefined, tags: undefined, [formOf(came)]: came };
  const plainTitle = one.title ?? t('desk.feedback-title', { rating: one.rating ?? 0 });
  const heading =
    one.title === null ? (
      <CaseTitle {...one} />
    ) : (
      <span lang={langAttribute(one.language)} dir="auto">
        <MarkedText {...marked} part={title} />
      </span>
    );
  return (
    <Page
      title={plainTitle}
      heading={heading}
      above={<Link to="/desk">{t('desk.case.back')}</Link>}
      faulty={came !== undefined}
    >
      <ErrorSummary answer={about.open} labels={{}} />
      <DoneNotice done={done} about={['opened']} />
      <CaseFacts one={one} />
      <div className="case">
        <section className="case__words">
          <CaseAuthor one={one} />
          {one.body === '' ? (
            <p>{t('services.view.feedback.rating-only')}</p>
          ) : (
            <MarkedProse {...marked} part={body} language={one.language} />
          )}
          {marked.marks.length > 0 && <p className="small">{t('desk.words.explained')}</p>}
        </section>
        <Tags one={one} tags={tags} answer={about.tags} />
        <CaseAnswer one={one} done={done} answer={about.answer} />
        <Behind one={one} />
      </div>
    </Page>
  );
}

function CaseAuthor({ one }: { one: ReadCase }) {
  const { t } = useStaffTexts();
  const nobody = one.kind === 'idea' ? t('ideas.by-erased') : t('desk.case.by-nobody');
  return (
    <p className="small">
      {one.author === null ? nobody : t('ideas.by', { name: one.author })}
      {one.hidden && <strong className="case-row__hidden"> · {t('desk.hidden')}</strong>}
    </p>
  );
}
