import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { IdeaSide } from './idea-side.tsx';
import { IdeaText } from './idea-text.tsx';
import { Comments } from './comments.tsx';
import { readIdea } from './read-idea.server.ts';
import { postComment, setSupport } from './take-part.server.ts';
import { useTexts } from '../i18n/texts.tsx';
import { Page } from '../ui/page/page.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';

export const loader = (page: LoaderFunctionArgs) => readIdea(page, page.params.id ?? '');

export async function action(page: ActionFunctionArgs) {
  const values = typedInto(await page.request.formData());
  const id = page.params.id ?? '';
  return values.intent === undefined ? postComment(page, id, values) : setSupport(page, id, values);
}

export const clientAction = keepTyped;

export default function Idea() {
  const { t } = useTexts();
  const idea = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const ofSupport = answer?.values.intent !== undefined;
  const heading = (
    <span lang={langAttribute(idea.language)} dir="auto">
      {idea.title}
    </span>
  );
  const by = idea.author === null ? t('ideas.by-erased') : t('ideas.by', { name: idea.author });
  return (
    <Page title={idea.title} heading={heading} above={by} faulty={answer !== undefined}>
      <div className="idea">
        <IdeaText idea={idea} />
        <IdeaSide idea={idea} answer={ofSupport ? answer : undefined} />
        <Comments idea={idea} answer={ofSupport ? undefined : answer} />
      </div>
    </Page>
  );
}
