import { operations } from '@concivis/contracts';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { useTexts } from '../i18n/texts.tsx';
import { HiddenNote } from '../moderation/hidden-note.tsx';
import { nameOf, readCatalogue } from '../services/catalogue.server.ts';
import { Rating } from '../services/rating.tsx';
import { History } from '../ui/history/history.tsx';
import { Page } from '../ui/page/page.tsx';
import { Prose } from '../ui/prose/prose.tsx';
import { StatusLabel } from '../ui/status-label/status-label.tsx';
import { FeedbackAnswer } from './feedback-answer.tsx';

export async function loader(page: LoaderFunctionArgs) {
  const [tracked, catalogue] = await Promise.all([
    ask(page, operations.feedback.track, { params: { token: page.params.token ?? '' } }),
    readCatalogue(page),
  ]);
  return {
    ...tracked,
    serviceCode: tracked.service,
    service: nameOf(catalogue.services, tracked.service),
    reply: tracked.reply && {
      ...tracked.reply,
      department: nameOf(catalogue.departments, tracked.reply.department),
    },
  };
}

type Tracked = Awaited<ReturnType<typeof loader>>;

function Side({ tracked }: { tracked: Tracked }) {
  const { t, find } = useTexts();
  const steps = tracked.history.map(({ status, at }) => ({
    status,
    at,
    words: find(`feedback.history.${status}`) ?? status,
  }));
  return (
    <aside className="tracked__side">
      <dl className="facts">
        <div>
          <dt>{t('feedback.tracked.service')}</dt>
          <dd lang={tracked.service.lang}>
            <Link to={`/services/${tracked.serviceCode}`}>{tracked.service.text}</Link>
          </dd>
        </div>
        <div>
          <dt>{t('feedback.tracked.state')}</dt>
          <dd>
            <StatusLabel status={tracked.status}>{t(`feedback.status.${tracked.status}`)}</StatusLabel>
          </dd>
        </div>
        <div>
          <dt>{t('feedback.tracked.rating')}</dt>
          <dd>
            <Rating rating={tracked.rating} />
          </dd>
        </div>
      </dl>
      <h2 className="idea__side-title">{t('feedback.tracked.history')}</h2>
      <History steps={steps} />
    </aside>
  );
}

export default function TrackedFeedback() {
  const { t } = useTexts();
  const tracked = useLoaderData<typeof loader>();
  const { hidden, body, language, reply } = tracked;
  return (
    <Page title={t('feedback.tracked.title')} lead={t('feedback.tracked.lead')}>
      <meta name="robots" content="noindex" />
      <div className="tracked">
        <div className="tracked__text stack">
          {hidden && <HiddenNote note={hidden} />}
          <h2>{t('feedback.tracked.text')}</h2>
          {body === '' ? <p>{t('feedback.tracked.no-text')}</p> : <Prose text={body} language={language} />}
          {reply ? (
            <FeedbackAnswer reply={reply} level={2} />
          ) : (
            <p className="form-note">{t('feedback.tracked.waiting')}</p>
          )}
          <p className="no-print">
            <Link to={`/feedback/new?service=${tracked.serviceCode}`}>{t('feedback.tracked.more')}</Link>
          </p>
        </div>
        <Side tracked={tracked} />
      </div>
    </Page>
  );
}
