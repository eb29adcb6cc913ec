import { operations } from '@concivis/contracts';
import {
  data,
  Form,
  Link,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { ask } from '../asking.server.ts';
import { useTexts } from '../i18n/texts.tsx';
import { goOn } from '../shell/notices.server.ts';
import { SubmitButton } from '../ui/button/button.tsx';
import { Page } from '../ui/page/page.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';

export async function loader(page: LoaderFunctionArgs) {
  const idea = await ask(page, operations.ideas.read, { params: { id: page.params.id ?? '' } });
  if (!idea.can.withdraw) throw data({ code: 'not-allowed' }, { status: 403 });
  return { id: idea.id, title: idea.title, language: idea.language };
}

export async function action(page: ActionFunctionArgs) {
  const id = page.params.id ?? '';
  await ask(page, operations.ideas.withdraw, { params: { id } });
  return goOn(page.context, `/ideas/${id}`, 'ideas.withdrawn');
}

/** Asks once more, because it cannot be undone. */
export default function WithdrawIdea() {
  const { t } = useTexts();
  const { id, title, language } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t('ideas.view.withdraw')}
      above={<Link to={`/ideas/${id}`}>{t('ideas.comments.back')}</Link>}
    >
      <div className="stack">
        <p>
          <strong lang={langAttribute(language)} dir="auto">
            {title}
          </strong>
        </p>
        <p>{t('ideas.view.withdraw.text')}</p>
        <Form method="post" className="actions">
          <SubmitButton>{t('ideas.view.withdraw.confirm')}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}
