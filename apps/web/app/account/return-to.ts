import type { LoaderFunctionArgs } from 'react-router';
import { safePath } from '../shell/safe-path.ts';

/** Of both ways to an account: where to go on to afterwards. */
export const loadReturnTo = ({ request }: LoaderFunctionArgs) => ({
  returnTo: safePath(new URL(request.url).searchParams.get('returnTo')),
});

/** The other way to an account, which leads on to the same page. */
export const otherWayIn = (page: 'log-in' | 'sign-up', returnTo: string): string =>
  returnTo === '/' ? `/account/${page}` : `/account/${page}?returnTo=${encodeURIComponent(returnTo)}`;
