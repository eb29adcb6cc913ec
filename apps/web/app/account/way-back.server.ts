import type { PageContextOf } from '../asking.server.ts';
import { readCookie, writeCookie } from '../i18n/cookies.server.ts';
import { safePath } from '../shell/safe-path.ts';

/*
 * Somebody who signs up in the middle of something goes to their mails in between. The browser remembers where they
 * were going; on another device they arrive at the first page.
 */
const name = 'way-back';
/** As long as the link in the mail is good for. */
const seconds = 24 * 60 * 60;

/** The cookie that remembers a path of this site. */
export const rememberWayBack = (context: PageContextOf, path: string | undefined): string =>
  writeCookie(context, name, encodeURIComponent(safePath(path)), seconds);

/** Where they were going, or the first page, and the cookie that forgets it. */
export const takeWayBack = (request: Request, context: PageContextOf): { to: string; forget: string } => ({
  to: safePath(decoded(readCookie(request, name))),
  forget: writeCookie(context, name, '', 0),
});

/** Never trusted: what cannot be read is no path. */
const decoded = (value: string | undefined): string | undefined => {
  try {
    return value === undefined ? undefined : decodeURIComponent(value);
  } catch {
    return undefined;
  }
};
