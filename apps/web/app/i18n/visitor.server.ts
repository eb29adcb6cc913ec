import { operations, type identity } from '@concivis/contracts';
import { Refused } from '@concivis/contracts/client';
import { chosenLanguage, negotiate, type Language } from '@concivis/messages';
import { createContext, type MiddlewareFunction } from 'react-router';
import { pageContext } from '../page-context.ts';
import { loadTexts } from './citizen-catalogs.ts';

// An error page may come before anybody's language is known; it speaks English then.
await loadTexts('en');

/** Who asks for a page, and in which language it is answered. */
export interface Visitor {
  readonly account: identity.AccountView | null;
  readonly language: Language;
}

export const visitorContext = createContext<Visitor>();

/**
 * Finds out who is asking, before any loader runs. When the API is out of order the page still comes in the person's
 * language, and says so.
 */
export const meetVisitor: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  let account: identity.AccountView | null = null;
  try {
    ({ account } = await context.get(pageContext).call(operations.identity.session));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  const saved = chosenLanguage(request.headers.get('cookie')) ?? account?.language;
  const language = negotiate(request.headers.get('accept-language'), saved);
  await loadTexts(language);
  context.set(visitorContext, { account, language });
  return next();
};
