import { operations } from '@concivis/contracts';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { filterOf, readView, sliceOf } from './read-view.ts';

/** The figures of a window alone, for an open page that lacks something. */
export const loader = async (page: LoaderFunctionArgs) => {
  const view = readView(new URL(page.request.url).searchParams);
  const query = filterOf(sliceOf(view, new Date()));
  return Response.json(await ask(page, operations.analytics.snapshot, { query }));
};
