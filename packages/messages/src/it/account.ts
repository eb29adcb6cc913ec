import type { Texts } from '../catalogs.ts';
import type { account as english } from '../en/account.ts';

export const account = {
  'sign-up.title': 'Crea un account',
  'sign-in.title': 'Accedi',
  'field.name': 'Nome da mostrare',
  'field.email': 'Indirizzo e-mail',
  'field.password': 'Password',
  'confirm.sent':
    'Abbiamo inviato un messaggio a {email}. Apra il collegamento che contiene per confermare l’indirizzo.',
  'confirm.done': 'Il suo indirizzo è confermato.',
} satisfies Texts<typeof english>;
