import { operations } from '@concivis/contracts';
import { reviewVerdicts, type ReviewVerdict } from '@concivis/framework';
import type { PageContextOf } from '../asking.server.ts';
import type { DoneKey } from '../staff/done-keys.ts';
import { goOnAtDesk } from '../staff/notices.server.ts';
import { chosen, comeBack, sendForm } from '../ui/form/take-form.server.ts';

type Page = { context: PageContextOf; request: Request };
type Values = Record<string, string>;

const answerCase = async (page: Page, id: string, values: Values) => {
  const { idempotencyKey, outcome, body, language } = values;
  const sent = await sendForm({
    ...page,
    values,
    contract: operations.cases.answer,
    asking: { params: { id }, body: { idempotencyKey, outcome, body, language } },
    order: ['outcome', 'body', 'language'],
  });
  return 'came' in sent
    ? comeBack(sent.came)
    : goOnAtDesk(page.context, `/desk/cases/${id}#answer`, 'answered');
};

const takeUp = async (page: Page, id: string, values: Values) => {
  const sent = await sendForm({
    ...page,
    values,
    contract: operations.cases.open,
    asking: { params: { id } },
    order: [],
  });
  return 'came' in sent ? comeBack(sent.came) : goOnAtDesk(page.context, `/desk/cases/${id}`, 'opened');
};

const verdicts: readonly string[] = reviewVerdicts satisfies readonly DoneKey[];

const isVerdict = (intent: string): intent is ReviewVerdict => verdicts.includes(intent);

/**
 * The three kinds of form on the page of a case: take it up, answer it, say something about a tag. None of them ends in
 * an error page, since an answer may be half typed on the page.
 */
export const actOnCase = async (page: Page, id: string, values: Values) => {
  const { intent = '', interaction = '', term, seenStands } = values;
  if (intent === 'open') return takeUp(page, id, values);
  if (!isVerdict(intent)) return answerCase(page, id, values);
  const sent = await sendForm({
    ...page,
    values,
    contract: operations.interactions.reviewTag,
    asking: {
      params: { id: interaction },
      body: {
        term: chosen(term),
        verdict: intent,
        ...(intent === 'taken-back' && { seenStands: seenStands === 'true' }),
      },
    },
    order: ['term'],
  });
  return 'came' in sent ? comeBack(sent.came) : goOnAtDesk(page.context, `/desk/cases/${id}#tags`, intent);
};
