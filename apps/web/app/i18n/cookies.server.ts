/** The value of a cookie that the browser sent, or nothing. */
export const readCookie = (request: Request, name: string): string | undefined => {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
};

/** A cookie that scripts cannot read and other sites cannot send along. */
export const writeCookie = (
  name: string,
  value: string,
  { seconds, secure }: { seconds: number; secure: boolean },
): string =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
