import type { Asking, operations } from '@concivis/contracts';

export type QueueFilters = NonNullable<Asking<typeof operations.cases.queue>['query']>;

const names = ['kind', 'state', 'service', 'department', 'after'] as const;

/** The filters of the queue from its address. Empty ones, as a form sends them, count as not set. */
export const readQueue = (search: URLSearchParams): QueueFilters => {
  const filters: Record<string, string> = {};
  for (const name of names) {
    const value = search.get(name)?.trim();
    if (value) filters[name] = value;
  }
  return filters;
};
