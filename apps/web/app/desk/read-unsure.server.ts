import { operations, type interactions, type tagModels } from '@concivis/contracts';
import { Refused } from '@concivis/contracts/client';
import { isTermId } from '@concivis/framework';
import { ask, type PageContextOf } from '../asking.server.ts';
import { visitorContext } from '../i18n/visitor.server.ts';
import { codingRuleOf } from '../insights/read-behind.server.ts';
import { pageContext } from '../page-context.ts';
import { nameOrNull, readCatalogue, type Catalogue } from '../services/catalogue.server.ts';
import { choicesOf } from '../services/service-choices.ts';
import { readPlace } from './unsure-place.ts';

type Page = { context: PageContextOf; request: Request };

/** Tags looked at in one go; whoever skips them all begins again. */
const atOnce = '20';

/** The whole words of the act that a tag is about, where these are of a case; null where only their beginning is known. */
const wholeWords = async (page: Page, { id, subjectKind, subjectId }: interactions.InteractionView) => {
  if (subjectKind !== 'idea' && subjectKind !== 'feedback') return null;
  try {
    const one = await page.context
      .get(pageContext)
      .call(operations.cases.read, { params: { id: subjectId } });
    return one.interaction.id === id ? { title: one.title, body: one.body } : null;
  } catch (error) {
    // Hidden, or handed to another department, since the queue was read.
    if (error instanceof Refused) return null;
    throw error;
  }
};

const presentItem = async (page: Page, catalogue: Catalogue, item: tagModels.UnsureTag) => ({
  ...item,
  service: nameOrNull(catalogue.services, item.interaction.service),
  rule: codingRuleOf(item.term),
  words: await wholeWords(page, item.interaction),
});

/** What was decided on the page before, as it stands on record; null when that cannot be said any more. */
const readDecided = async (page: Page, search: URLSearchParams) => {
  const [id, term] = [search.get('decided'), search.get('term')];
  if (id === null || !isTermId(term)) return null;
  try {
    const { tags } = await page.context
      .get(pageContext)
      .call(operations.interactions.read, { params: { id } });
    const last = tags.findLast((tag) => tag.term === term && tag.provenance === 'reviewer');
    return last === undefined ? null : { interaction: id, term, stands: last.stands };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
};

type Decided = Awaited<ReturnType<typeof readDecided>>;

/** The tag at a place of the queue; one that was just taken back comes first, wherever it waits now. */
const itemAt = (items: readonly tagModels.UnsureTag[], skip: number, decided: Decided) => {
  const again =
    decided?.stands === null
      ? items.find(({ interaction, term }) => interaction.id === decided.interaction && term === decided.term)
      : undefined;
  return again ?? items[skip];
};

/** One tag to decide, what was just decided, and how many wait. */
export const readUnsure = async (page: Page) => {
  const search = new URL(page.request.url).searchParams;
  const place = readPlace(search);
  const { department, skip } = place;
  const [queue, decided, catalogue] = await Promise.all([
    ask(page, operations.tagModels.unsure, { query: { limit: atOnce, ...(department && { department }) } }),
    readDecided(page, search),
    readCatalogue(page),
  ]);
  const item = itemAt(queue.items, skip, decided);
  const everywhere = page.context.get(visitorContext).account?.role === 'administrator';
  return {
    place,
    decided,
    waiting: queue.waiting,
    item: item === undefined ? null : await presentItem(page, catalogue, item),
    departments: everywhere ? choicesOf(catalogue.departments) : null,
  };
};

export type ReadUnsure = Awaited<ReturnType<typeof readUnsure>>;
