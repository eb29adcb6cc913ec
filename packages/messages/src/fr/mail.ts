import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Confirmez votre adresse',
  'confirm.body':
    'Bonjour {name},\n\nouvrez ce lien pour confirmer votre adresse électronique :\n\n{link}\n\nSi vous n’avez pas demandé de compte, vous n’avez rien à faire.',
  'answered.subject': 'Une réponse a été apportée à votre contribution',
  'answered.body':
    'Bonjour {name},\n\n{department} a répondu à « {title} ». Lisez la réponse ici :\n\n{link}',
} satisfies Texts<typeof english>;
