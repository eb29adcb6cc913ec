import { operations } from '@concivis/contracts';
import { redirect, type ActionFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { goOn } from '../shell/notices.server.ts';

/** Following a link logs nobody out: only the button does. */
export const loader = () => redirect('/');

export async function action(page: ActionFunctionArgs) {
  await ask(page, operations.identity.logOut);
  return goOn(page.context, '/', 'account.logged-out');
}
