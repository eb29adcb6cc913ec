import { redirect } from 'react-router';
import type { PageContextOf } from '../asking.server.ts';
import { readCookie, writeCookie } from '../i18n/cookies.server.ts';
import { isDoneKey, type DoneKey } from './done-keys.ts';

const name = 'staff-notice';

/** Goes on to a page for staff, which will say once what has been done. */
export const goOnAtDesk = (context: PageContextOf, to: string, done: DoneKey): Response =>
  redirect(to, {
    status: 303,
    headers: { 'Set-Cookie': writeCookie(context, name, done, 30) },
  });

/** What was just done, and the header by which it is said only once. */
export const takeDone = (
  request: Request,
  context: PageContextOf,
): { done: DoneKey | null; headers: HeadersInit } => {
  const found = readCookie(request, name);
  if (found === undefined) return { done: null, headers: {} };
  const headers = { 'Set-Cookie': writeCookie(context, name, '', 0) };
  return { done: isDoneKey(found) ? found : null, headers };
};
