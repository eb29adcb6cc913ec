import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  'list.title': 'Servizi pubblici',
  'list.lead':
    'Tutto ciò che l’amministrazione fa per le persone, per settore. Aprire un servizio per leggere che cosa se ne dice e lasciare un’opinione.',
  'list.none': 'Non ci sono ancora servizi pubblici nell’elenco.',
  department: 'Settore',
  rating:
    'Valutazione {rating, number} su 5, data da {count, plural, one {# persona} many {# di persone} other {# persone}}',
  'rating.few': 'Ancora troppo poche valutazioni per una media',
  'rating.out-of': '{rating, number} su 5',
  'idea-count': '{count, plural, =0 {Ancora nessuna idea} one {# idea} many {# di idee} other {# idee}}',
  'view.channels': 'Come accedere al servizio',
  'view.give-feedback': 'Lascia un’opinione su questo servizio',
  'view.ideas': 'Idee su questo servizio',
  'view.propose': 'Proponi un’idea per il servizio',
  'view.feedback': 'Che cosa dicono le persone',
  'view.feedback.none': 'Nessuno ha ancora detto nulla su questo servizio.',
  'view.feedback.rating-only': 'Valutazione senza testo.',
  'view.more': 'Mostra opinioni meno recenti',
  'view.report': 'Segnala',
  'view.report.of': 'Segnala l’opinione inviata in data {date}',
  'channel.web': 'Online',
  'channel.phone': 'Telefono',
  'channel.desk': 'Allo sportello',
  'channel.paper': 'Per lettera',
  'channel.meeting': 'In un’assemblea',
  'channel.qr': 'Codice sul posto',
  'channel.e-mail': 'E-mail',
  'channel.open311': 'App di segnalazione della città',
} satisfies Texts<typeof english>;
