import { Form, Link } from 'react-router';
import { useTexts } from '../i18n/texts.tsx';
import { ButtonLink, SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import type { FormAnswer } from '../ui/form/form-answer.ts';
import { History } from '../ui/history/history.tsx';
import { IdeaStatus } from './idea-status.tsx';
import type { ReadIdea } from './read-idea.server.ts';

interface SideProps {
  idea: ReadIdea;
  /** What became of giving support, when it was refused. */
  answer: FormAnswer | undefined;
}

function Support({ idea, answer }: SideProps) {
  const { t } = useTexts();
  const supporting = idea.supported === true;
  const form = (intent: 'support' | 'unsupport') => (
    <Form method="post" preventScrollReset>
      <SubmitButton name="intent" value={intent} kind={intent === 'support' ? 'main' : 'plain'}>
        {intent === 'support' ? t('ideas.view.support') : t('ideas.view.unsupport')}
      </SubmitButton>
    </Form>
  );
  return (
    <div className="support">
      <ErrorSummary answer={answer} labels={{}} />
      <p className="support__count">{t('ideas.supports', { count: idea.supports })}</p>
      {supporting && <p>{t('ideas.view.supporting')}</p>}
      {supporting && form('unsupport')}
      {!supporting && idea.can.support && form('support')}
      {idea.logIn !== null && idea.status !== 'withdrawn' && (
        <ButtonLink to={idea.logIn}>{t('ideas.view.support.log-in')}</ButtonLink>
      )}
    </div>
  );
}

function Facts({ idea }: { idea: ReadIdea }) {
  const { t } = useTexts();
  return (
    <dl className="facts">
      <div>
        <dt>{t('ideas.view.state')}</dt>
        <dd>
          <IdeaStatus status={idea.status} outcome={idea.outcome} />
        </dd>
      </div>
      <div>
        <dt>{t('ideas.view.about')}</dt>
        <dd lang={idea.service.lang}>
          <Link to={`/services/${idea.serviceCode}`}>{idea.service.text}</Link>
        </dd>
      </div>
      <div>
        <dt>{t('ideas.list.district')}</dt>
        <dd lang={idea.district?.lang}>{idea.district?.text ?? t('ideas.view.everywhere')}</dd>
      </div>
    </dl>
  );
}

/** Beside an idea: who supports it, where it stands and how it got there. */
export function IdeaSide({ idea, answer }: SideProps) {
  const { t, find } = useTexts();
  const steps = idea.history.map(({ status, at }) => ({
    status,
    at,
    words: find(`ideas.history.${status}`) ?? status,
  }));
  return (
    <aside className="idea__side">
      <Support idea={idea} answer={answer} />
      <Facts idea={idea} />
      <h2 className="idea__side-title">{t('ideas.view.history')}</h2>
      <History steps={steps} />
      <ul className="idea__links">
        {idea.can.withdraw && (
          <li>
            <Link to={`/ideas/${idea.id}/withdraw`}>{t('ideas.view.withdraw')}</Link>
          </li>
        )}
        {idea.can.report && (
          <li>
            <Link to={`/report/idea/${idea.id}`}>{t('ideas.view.report')}</Link>
          </li>
        )}
      </ul>
    </aside>
  );
}
