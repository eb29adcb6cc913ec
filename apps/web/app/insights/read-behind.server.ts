import { totalOf } from '@concivis/analytics';
import { operations } from '@concivis/contracts';
import { isTermId, type TermId } from '@concivis/framework';
import { codebook } from '@concivis/framework/codebook';
import { ask, type PageContextOf } from '../asking.server.ts';
import { readCatalogue } from '../services/catalogue.server.ts';
import type { PlaceNames } from './place-names.ts';
import { filterOf, readView, sliceOf } from './read-view.ts';

type Page = { context: PageContextOf; request: Request };

/** How coders decide on a term; null where the codebook has no rule for it. */
export const codingRuleOf = (term: TermId) => {
  const rules: Partial<Record<TermId, { include: string; leaveOut: string }>> = codebook.rules;
  return rules[term] ?? null;
};

/** The interactions behind a figure, and the figure itself, which is how many there are. */
export const readBehind = async (page: Page) => {
  const search = new URL(page.request.url).searchParams;
  const slice = sliceOf(readView(search), new Date());
  const asked = search.get('term');
  const term = isTermId(asked) ? asked : null;
  const voiced = term !== null && search.get('voiced') === 'true';
  const after = search.get('after');
  const query = filterOf(slice);
  const [list, { totals }, catalogue] = await Promise.all([
    ask(page, operations.interactions.list, {
      query: {
        ...query,
        ...(term && { term }),
        ...(voiced && { voiced: 'true' as const }),
        ...(after && { after }),
      },
    }),
    ask(page, operations.analytics.snapshot, { query }),
    readCatalogue(page),
  ]);
  const places: PlaceNames = catalogue;
  const measure = term === null ? 'interactions' : (`${voiced ? 'voiced' : 'term'}:${term}` as const);
  return {
    slice,
    term,
    voiced,
    places,
    rule: term && codingRuleOf(term),
    total: totalOf(totals, measure),
    interactions: list.items,
    next: list.next,
  };
};
