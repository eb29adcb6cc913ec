import { operations } from '@concivis/contracts';
import type { PageContextOf } from '../asking.server.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { goOn } from '../shell/notices.server.ts';

type Page = { context: PageContextOf; request: Request };

/** Publishes a comment; the form comes back when something is wrong with it. */
export const postComment = async (page: Page, id: string, values: Record<string, string>) => {
  const { idempotencyKey, stance, body, language } = values;
  const sent = await sendForm({
    ...page,
    values,
    contract: operations.ideas.comment,
    asking: { params: { id }, body: { idempotencyKey, stance, body, language } },
    order: ['stance', 'body', 'language'],
  });
  return 'came' in sent ? comeBack(sent.came) : goOn(page.context, `/ideas/${id}`, 'ideas.commented');
};

/** Gives one's support to an idea or takes it back. A refusal is said on the page, where a comment may be half typed. */
export const setSupport = async (page: Page, id: string, values: Record<string, string>) => {
  const gives = values.intent === 'support';
  const { support, withdrawSupport } = operations.ideas;
  const sent = await sendForm({
    ...page,
    values,
    contract: gives ? support : withdrawSupport,
    asking: { params: { id } },
    order: [],
  });
  if ('came' in sent) return comeBack(sent.came);
  return goOn(page.context, `/ideas/${id}`, gives ? 'ideas.supported' : 'ideas.support-withdrawn');
};
