import { operations } from '@concivis/contracts';
import { ask, type PageContextOf } from '../asking.server.ts';
import { nameOf, nameOrNull, readCatalogue } from '../services/catalogue.server.ts';

/** One case as its page shows it. */
export const readCase = async (page: { context: PageContextOf; request: Request }, id: string) => {
  const [one, catalogue] = await Promise.all([
    ask(page, operations.cases.read, { params: { id } }),
    readCatalogue(page),
  ]);
  return {
    ...one,
    service: nameOf(catalogue.services, one.service),
    department: nameOf(catalogue.departments, one.department),
    district: nameOrNull(catalogue.districts, one.district),
    reply: one.reply && { ...one.reply, department: nameOf(catalogue.departments, one.reply.department) },
    idempotencyKey: crypto.randomUUID(),
  };
};

export type ReadCase = Awaited<ReturnType<typeof readCase>>;
