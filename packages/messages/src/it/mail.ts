import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Confermi il suo indirizzo',
  'confirm.body':
    'Buongiorno {name},\n\napra questo collegamento per confermare il suo indirizzo e-mail:\n\n{link}\n\nSe non ha chiesto un account, non deve fare nulla.',
  'answered.subject': 'È arrivata una risposta al suo contributo',
  'answered.body':
    'Buongiorno {name},\n\n{department} ha risposto a «{title}». Legga qui la risposta:\n\n{link}',
} satisfies Texts<typeof english>;
