import type { Texts } from '../catalogs.ts';
import type { account as english } from '../en/account.ts';

export const account = {
  'sign-up.title': 'Konto anlegen',
  'sign-in.title': 'Anmelden',
  'field.name': 'Angezeigter Name',
  'field.email': 'E-Mail-Adresse',
  'field.password': 'Passwort',
  'confirm.sent':
    'Wir haben eine Nachricht an {email} gesendet. Öffnen Sie den Link darin, um Ihre Adresse zu bestätigen.',
  'confirm.done': 'Ihre Adresse ist bestätigt.',
} satisfies Texts<typeof english>;
