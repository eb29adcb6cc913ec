import { operations } from '@concivis/contracts';
import { stances, type Stance } from '@concivis/contracts/limits';
import { Link, useLoaderData, useLocation, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { useTexts } from '../i18n/texts.tsx';
import { Page } from '../ui/page/page.tsx';
import { Pagination } from '../ui/pagination/pagination.tsx';
import { CommentRows } from './comment-row.tsx';
import { StanceCounts } from './comments.tsx';

const stanceIn = (search: URLSearchParams): Stance | undefined =>
  stances.find((stance) => stance === search.get('stance'));

export async function loader(page: LoaderFunctionArgs) {
  const { searchParams } = new URL(page.request.url);
  const params = { id: page.params.id ?? '' };
  const stance = stanceIn(searchParams);
  const after = searchParams.get('after') ?? undefined;
  const query = { ...(stance && { stance }), ...(after && { after }) };
  const [idea, comments] = await Promise.all([
    ask(page, operations.ideas.read, { params }),
    ask(page, operations.ideas.comments, { params, query }),
  ]);
  return { id: idea.id, title: idea.title, counts: idea.comment, stance: stance ?? null, comments };
}

/** All comments of an idea, or those of one opinion. */
export default function IdeaComments() {
  const { t } = useTexts();
  const { id, title, counts, stance, comments } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  return (
    <Page
      title={t('ideas.comments.of', { title })}
      above={<Link to={`/ideas/${id}`}>{t('ideas.comments.back')}</Link>}
    >
      <section className="section">
        <StanceCounts id={id} counts={counts} current={stance} />
        {comments.items.length > 0 ? (
          <CommentRows comments={comments.items} from={pathname + search} />
        ) : (
          <p className="empty">{t('ideas.comments.none-of-stance')}</p>
        )}
        <Pagination next={comments.next} label={t('ideas.comments.more')} />
      </section>
    </Page>
  );
}
