import type { Texts } from '../catalogs.ts';
import type { feedback as english } from '../en/feedback.ts';

export const feedback = {
  title: 'Ci dica com’è andata',
  'rating.label': 'Come valuta questo servizio?',
  'rating.value': '{rating, number, integer} su 5',
  'receipt.title': 'Grazie. Abbiamo ricevuto la sua segnalazione.',
  'receipt.follow': 'Conservi <link>questo indirizzo</link> per vedere che cosa ne sarà.',
  'status.received': 'Ricevuta',
  'status.in-review': 'In esame',
  'status.answered': 'Con risposta',
  'status.hidden': 'Nascosta',
  'outcome.resolved': 'Risolto',
  'outcome.will-be-done': 'Sarà fatto',
  'outcome.explained': 'Spiegato',
  'outcome.not-ours': 'Trasmesso all’ente competente',
} satisfies Texts<typeof english>;
