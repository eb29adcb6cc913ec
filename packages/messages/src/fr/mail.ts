import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Confirmez votre adresse',
  'confirm.body':
    'Bonjour {name},\n\nouvrez ce lien pour confirmer votre adresse électronique :\n\n{link}\n\nLe lien fonctionne pendant un jour. Si vous n’avez pas demandé de compte, vous n’avez rien à faire.',
  'already.subject': 'Vous avez déjà un compte',
  'already.body':
    'Bonjour {name},\n\nquelqu’un, sans doute vous, a essayé de s’inscrire avec cette adresse. Vous avez déjà un compte : rien n’a été changé.\n\nConnectez-vous ici :\n\n{link}\n\nSi vous ne connaissez plus votre mot de passe, choisissez-en un nouveau ici :\n\n{resetLink}\n\nSi ce n’était pas vous, vous n’avez rien à faire.',
  'reset.subject': 'Choisissez un nouveau mot de passe',
  'reset.body':
    'Bonjour {name},\n\nouvrez ce lien pour choisir un nouveau mot de passe :\n\n{link}\n\nLe lien fonctionne pendant une heure. Si vous ne l’avez pas demandé, vous n’avez rien à faire : votre mot de passe ne change pas.',
  'password-changed.subject': 'Votre mot de passe a été changé',
  'password-changed.body':
    'Bonjour {name},\n\nle mot de passe de votre compte vient d’être changé. Toutes les connexions ouvertes auparavant ont été fermées.\n\nSi ce n’était pas vous, choisissez tout de suite un nouveau mot de passe :\n\n{link}',
  'answered.subject': 'Une réponse a été apportée à votre contribution',
  'answered.body':
    'Bonjour {name},\n\n{department} a répondu à « {title} ». Lisez la réponse ici :\n\n{link}',
} satisfies Texts<typeof english>;
