import type { identity } from '@concivis/contracts';
import { isPerson, type Actor } from './actor.ts';

/** Who is logged in, as the person sees it. */
export const presentSession = (actor: Actor): identity.SessionView => ({
  account: isPerson(actor)
    ? {
        id: actor.accountId,
        displayName: actor.displayName,
        email: actor.email,
        role: actor.role,
        department: actor.department,
        language: actor.language,
        emailConfirmed: actor.emailConfirmed,
      }
    : null,
});
