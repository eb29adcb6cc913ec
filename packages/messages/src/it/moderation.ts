import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.action': 'Segnala',
  'reason.spam': 'Pubblicità o spam',
  'reason.abuse': 'Insulti o minacce',
  'reason.hate': 'Odio contro un gruppo di persone',
  'reason.personal-data': 'Dati personali di qualcuno',
  'reason.off-topic': 'Non c’entra con l’argomento',
  'reason.other': 'Altro',
  'hidden.notice': 'Nascosto il {at, date, long}. Motivo: {reason}',
} satisfies Texts<typeof english>;
