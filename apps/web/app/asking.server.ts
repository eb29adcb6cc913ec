import type { Asking, Contract, ReplyOf } from '@concivis/contracts';
import { Refused } from '@concivis/contracts/client';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { pageContext } from './page-context.ts';

export type PageContextOf = Readonly<RouterContextProvider>;

/** What an error page needs to know. */
export interface RefusedPage {
  readonly code: Refused['problem']['code'];
}

/** Seconds after which it makes sense to ask a busy server again. */
const retryAfter = '5';

/** A made-up id in the address is an address that does not exist. */
const isBadAddress = ({ problem }: Refused) =>
  problem.code === 'invalid-input' && problem.errors.some(({ pointer }) => pointer.startsWith('/params/'));

/** Ends a loader with the error page of a refusal. */
const refusePage = (refused: Refused): never => {
  const { code, status } = refused.problem;
  const page: RefusedPage = isBadAddress(refused) ? { code: 'not-found' } : { code };
  const headers: HeadersInit = status === 503 || status === 429 ? { 'Retry-After': retryAfter } : {};
  throw data(page, { status: page.code === 'not-found' ? 404 : status, headers });
};

/** The page that a request is about. With JavaScript, its data is asked for at an address beside that of the page. */
const pageOf = (request: Request): string => {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete('_routes');
  const search = searchParams.size === 0 ? '' : `?${searchParams.toString()}`;
  return pathname.replace(/(?:(?<=\/)_)?\.data$/, '') + search;
};

/** Where to log in, and to come back from. */
export const logInPath = (request: Request): string =>
  `/account/log-in?returnTo=${encodeURIComponent(pageOf(request))}`;

/** Sends somebody who is not logged in to the form, and back here afterwards. */
export const sendToLogIn = (request: Request): never => {
  throw redirect(logInPath(request));
};

/**
 * Asks the API for what a page shows.
 *
 * @throws the error page that fits when the API refuses; a redirect to the login when that is what is missing.
 */
export const ask = async <C extends Contract>(
  { context, request }: { context: PageContextOf; request: Request },
  contract: C,
  asking: Asking<C> = {},
): Promise<ReplyOf<C>> => {
  try {
    return await context.get(pageContext).call(contract, asking);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.problem.code === 'not-signed-in') return sendToLogIn(request);
    return refusePage(error);
  }
};
