import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  'list.title': 'Öffentliche Leistungen',
  'list.lead':
    'Alles, was die Verwaltung für Sie tut, nach Dienststellen geordnet. Öffnen Sie eine Leistung, um zu lesen, was andere sagen, und um Rückmeldung zu geben.',
  'list.none': 'Es sind noch keine öffentlichen Leistungen verzeichnet.',
  department: 'Dienststelle',
  rating: 'Bewertet mit {rating, number} von 5 von {count, plural, one {# Person} other {# Personen}}',
  'rating.few': 'Noch zu wenige Bewertungen für einen Durchschnitt',
  'rating.out-of': '{rating, number} von 5',
  'idea-count': '{count, plural, =0 {Noch keine Ideen} one {# Idee} other {# Ideen}}',
  'view.channels': 'So erreichen Sie sie',
  'view.give-feedback': 'Rückmeldung zu dieser Leistung geben',
  'view.ideas': 'Ideen zu dieser Leistung',
  'view.propose': 'Idee dazu vorschlagen',
  'view.feedback': 'Was Menschen sagen',
  'view.feedback.none': 'Zu dieser Leistung hat noch niemand etwas gesagt.',
  'view.feedback.rating-only': 'Ohne Worte bewertet.',
  'view.more': 'Ältere Rückmeldungen anzeigen',
  'view.report': 'Melden',
  'view.report.of': 'Rückmeldung vom {date} melden',
  'channel.web': 'Online',
  'channel.phone': 'Telefon',
  'channel.desk': 'Am Schalter',
  'channel.paper': 'Per Brief',
  'channel.meeting': 'Bei einer Versammlung',
  'channel.qr': 'Code vor Ort',
  'channel.e-mail': 'E-Mail',
  'channel.open311': 'Apps für Meldungen an die Stadt',
} satisfies Texts<typeof english>;
