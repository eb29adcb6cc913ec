import type { Asking, operations } from '@concivis/contracts';

export type Filters = NonNullable<Asking<typeof operations.ideas.list>['query']>;

const names = ['q', 'service', 'district', 'language', 'status', 'sort', 'after'] as const;

/** The filters of the list from its address. Empty ones, as a form sends them, count as not set. */
export const readFilters = (search: URLSearchParams): Filters => {
  const filters: Record<string, string> = {};
  for (const name of names) {
    const value = search.get(name)?.trim();
    if (value) filters[name] = value;
  }
  return filters;
};
