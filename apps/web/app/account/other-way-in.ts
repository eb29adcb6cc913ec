/** The other way to an account, which leads on to the same page. */
export const otherWayIn = (page: 'log-in' | 'sign-up', returnTo: string): string =>
  returnTo === '/' ? `/account/${page}` : `/account/${page}?returnTo=${encodeURIComponent(returnTo)}`;
