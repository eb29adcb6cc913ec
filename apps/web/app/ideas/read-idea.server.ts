import { operations } from '@concivis/contracts';
import { ask, logInPath, type PageContextOf } from '../asking.server.ts';
import { visitorContext } from '../i18n/visitor.server.ts';
import { isJustDone } from '../shell/notices.server.ts';
import { nameOf, nameOrNull, readCatalogue } from '../services/catalogue.server.ts';

/** One idea as its page shows it. */
export const readIdea = async (page: { context: PageContextOf; request: Request }, id: string) => {
  const [idea, catalogue] = await Promise.all([
    ask(page, operations.ideas.read, { params: { id } }),
    readCatalogue(page),
  ]);
  const { account } = page.context.get(visitorContext);
  return {
    ...idea,
    serviceCode: idea.service,
    service: nameOf(catalogue.services, idea.service),
    district: nameOrNull(catalogue.districts, idea.district),
    reply: idea.reply && { ...idea.reply, department: nameOf(catalogue.departments, idea.reply.department) },
    logIn: account === null ? logInPath(page.request) : null,
    idempotencyKey: crypto.randomUUID(),
    commented: isJustDone(page.request, 'ideas.commented'),
  };
};

export type ReadIdea = Awaited<ReturnType<typeof readIdea>>;
