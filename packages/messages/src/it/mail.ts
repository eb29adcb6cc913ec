import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Confermi il suo indirizzo',
  'confirm.body':
    'Buongiorno {name},\n\napra questo collegamento per confermare il suo indirizzo e-mail:\n\n{link}\n\nIl collegamento funziona per un giorno. Se non ha chiesto un account, non deve fare nulla.',
  'already.subject': 'Ha già un account',
  'already.body':
    'Buongiorno {name},\n\nqualcuno, probabilmente lei, ha provato a registrarsi con questo indirizzo. Ha già un account, quindi non è cambiato nulla.\n\nAcceda qui:\n\n{link}\n\nSe non ricorda più la password, ne scelga una nuova qui:\n\n{resetLink}\n\nSe non è stato lei, non deve fare nulla.',
  'reset.subject': 'Scelga una nuova password',
  'reset.body':
    'Buongiorno {name},\n\napra questo collegamento per scegliere una nuova password:\n\n{link}\n\nIl collegamento funziona per un’ora. Se non l’ha chiesto, non deve fare nulla: la sua password resta com’è.',
  'password-changed.subject': 'La sua password è stata cambiata',
  'password-changed.body':
    'Buongiorno {name},\n\nla password del suo account è appena stata cambiata. Ogni accesso aperto in precedenza è stato chiuso.\n\nSe non è stato lei, scelga subito una nuova password:\n\n{link}',
  'answered.subject': 'È arrivata una risposta al suo contributo',
  'answered.body':
    'Buongiorno {name},\n\n{department} ha risposto a «{title}». Legga qui la risposta:\n\n{link}',
} satisfies Texts<typeof english>;
