import type { Texts } from '../catalogs.ts';
import type { account as english } from '../en/account.ts';

export const account = {
  'sign-up.title': 'Créer un compte',
  'sign-in.title': 'Connexion',
  'field.name': 'Nom affiché',
  'field.email': 'Adresse électronique',
  'field.password': 'Mot de passe',
  'confirm.sent':
    'Nous avons envoyé un message à {email}. Ouvrez le lien qu’il contient pour confirmer votre adresse.',
  'confirm.done': 'Votre adresse est confirmée.',
} satisfies Texts<typeof english>;
