import type { PageContextOf } from '../asking.server.ts';
import { pageContext } from '../page-context.ts';

/** The value of a cookie that the browser sent, or nothing. */
export const readCookie = (request: Request, name: string): string | undefined => {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
};

/** A cookie that scripts cannot read and other sites cannot send along, marked secure where the site is. */
export const writeCookie = (context: PageContextOf, name: string, value: string, seconds: number): string => {
  const secure = context.get(pageContext).publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
};
