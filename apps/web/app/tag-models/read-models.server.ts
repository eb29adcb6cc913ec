import { operations, type tagModels } from '@concivis/contracts';
import { ask, type PageContextOf } from '../asking.server.ts';

type Page = { context: PageContextOf; request: Request };

/** Trainings shown on the page. */
const newest = '10';

/** The model that is on: on this page of the list, else asked for by its version. */
const modelThatIsOn = async (page: Page, { on, shipped, items }: tagModels.ModelPage) => {
  if (shipped.version === on) return shipped;
  const listed = items.find(({ version }) => version === on);
  return listed ?? ask(page, operations.tagModels.read, { params: { version: on } });
};

/** When the version that is on was switched on, and by whom; null when nobody has switched to it. */
export const switchTo = ({ on, switches: [last] }: tagModels.ModelPage) =>
  last?.version === on ? last : null;

/** Everything on the page about the models. */
export const readModels = async (page: Page) => {
  const after = new URL(page.request.url).searchParams.get('after');
  const [list, card, trainings, drift] = await Promise.all([
    ask(page, operations.tagModels.list, { query: { ...(after && { after }) } }),
    ask(page, operations.tagModels.card),
    ask(page, operations.tagModels.trainings, { query: { limit: newest } }),
    ask(page, operations.drift.read),
  ]);
  const on = await modelThatIsOn(page, list);
  return {
    on,
    since: switchTo(list),
    realFigures: card.figures,
    shipped: list.shipped.version,
    models: list.items.map(({ version, status, proposedAt, card: { reviewedTexts } }) => ({
      version,
      status,
      proposedAt,
      reviewedTexts,
    })),
    next: list.next,
    switches: list.switches,
    trainings: trainings.items,
    drift,
  };
};

export type ReadModels = Awaited<ReturnType<typeof readModels>>;
