import { operations } from '@concivis/contracts';
import { Refused } from '@concivis/contracts/client';
import { isLanguage, languageCookie } from '@concivis/messages';
import { redirect, type ActionFunctionArgs } from 'react-router';
import { writeCookie } from '../i18n/cookies.server.ts';
import { visitorContext } from '../i18n/visitor.server.ts';
import { pageContext } from '../page-context.ts';
import { safePath } from './safe-path.ts';

const oneYear = 365 * 24 * 60 * 60;

/** Whoever comes by the address alone is shown the first page. */
export const loader = () => redirect('/');

/** Keeps the chosen language in the browser and, for somebody logged in, with the account. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get('language');
  const to = safePath(form.get('returnTo') as string | null);
  if (!isLanguage(language)) return redirect(to, 303);
  const { call } = context.get(pageContext);
  if (context.get(visitorContext).account !== null) {
    try {
      await call(operations.identity.chooseLanguage, { body: { language } });
    } catch (error) {
      // The page still changes its language: the cookie is enough for that.
      if (!(error instanceof Refused)) throw error;
    }
  }
  const cookie = writeCookie(context, languageCookie, language, oneYear);
  return redirect(to, { status: 303, headers: { 'Set-Cookie': cookie } });
}
