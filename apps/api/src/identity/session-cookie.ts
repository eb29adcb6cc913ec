/** Without the `__Host-` prefix, so that it also works over plain http on localhost. */
export const sessionCookie = 'concivis_session';

const tokenIn = new RegExp(`(?:^|;\\s*)${sessionCookie}=([A-Za-z0-9_-]{43})(?:;|$)`);

/** The session token in a Cookie header, null when there is none or it has another form. */
export const sessionTokenIn = (header: string | undefined): string | null =>
  header === undefined ? null : (tokenIn.exec(header)?.[1] ?? null);

const cookie = (value: string, seconds: number, secure: boolean) =>
  `${sessionCookie}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** The Set-Cookie header that gives a session to the browser. */
export const keepSession = (session: { token: string; lasts: number }, secure: boolean): string =>
  cookie(session.token, session.lasts, secure);

/** The Set-Cookie header that takes it back. */
export const dropSession = (secure: boolean): string => cookie('', 0, secure);
