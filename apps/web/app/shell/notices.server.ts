import { redirect } from 'react-router';
import { readCookie, writeCookie } from '../i18n/cookies.server.ts';
import type { PageContextOf } from '../asking.server.ts';
import { isNoticeKey, type NoticeKey } from './notice-keys.ts';

const name = 'notice';

/**
 * Goes on to another page, which will say once what has been done.
 * @param cookie another one that goes with it
 */
export const goOn = (context: PageContextOf, to: string, notice: NoticeKey, cookie?: string): Response => {
  const headers = new Headers({
    'Set-Cookie': writeCookie(context, name, notice, 30),
  });
  if (cookie !== undefined) headers.append('Set-Cookie', cookie);
  return redirect(to, { status: 303, headers });
};

/** Whether it is what the page is about to say. */
export const isJustDone = (request: Request, notice: NoticeKey): boolean =>
  readCookie(request, name) === notice;

/** What the page has to say about what was just done, and the header by which it is said only once. */
export const takeNotice = (
  request: Request,
  context: PageContextOf,
): { notice: NoticeKey | null; headers: HeadersInit } => {
  const found = readCookie(request, name);
  if (found === undefined) return { notice: null, headers: {} };
  const headers = { 'Set-Cookie': writeCookie(context, name, '', 0) };
  return { notice: isNoticeKey(found) ? found : null, headers };
};
