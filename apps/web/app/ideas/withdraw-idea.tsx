import { operations } from '@concivis/contracts';
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
import { useTexts } from '../i18n/texts.tsx';
import { goOn } from '../shell/notices.server.ts';
import { SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { Page } from '../ui/page/page.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';

export async function loader(page: LoaderFunctionArgs) {
  const idea = await ask(page, operations.ideas.read, { params: { id: page.params.id ?? '' } });
  if (!idea.can.withdraw) throw data({ code: 'not-allowed' }, { status: 403 });
  return { id: idea.id, title: idea.title, language: idea.language };
}

export async function action(page: ActionFunctionArgs) {
  const id = page.params.id ?? '';
  const sent = await sendForm({
    ...page,
    values: typedInto(await page.request.formData()),
    contract: operations.ideas.withdraw,
    asking: { params: { id } },
    order: [],
  });
  return 'came' in sent ? comeBack(sent.came) : goOn(page.context, `/ideas/${id}`, 'ideas.withdrawn');
}

export const clientAction = keepTyped;

/** Asks once more, because it cannot be undone. */
export default function WithdrawIdea() {
  const { t } = useTexts();
  const { id, title, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title={t('ideas.view.withdraw')}
      above={<Link to={`/ideas/${id}`}>{t('ideas.comments.back')}</Link>}
    >
      <ErrorSummary answer={answer} labels={{}} />
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
