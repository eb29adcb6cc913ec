import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Bitte bestätigen Sie Ihre Adresse',
  'confirm.body':
    'Guten Tag {name},\n\nöffnen Sie diesen Link, um Ihre E-Mail-Adresse zu bestätigen:\n\n{link}\n\nFalls Sie kein Konto anlegen wollten, müssen Sie nichts tun.',
  'answered.subject': 'Ihr Beitrag wurde beantwortet',
  'answered.body':
    'Guten Tag {name},\n\n{department} hat auf „{title}“ geantwortet. Hier lesen Sie die Antwort:\n\n{link}',
} satisfies Texts<typeof english>;
