import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  'list.title': 'Services publics',
  'list.lead':
    'Tout ce que l’administration fait pour vous, par direction. Ouvrez un service pour lire ce que d’autres en disent et donner votre avis.',
  'list.none': 'Aucun service public n’est encore répertorié.',
  department: 'Direction',
  rating:
    'Note de {rating, number} sur 5, donnée par {count, plural, one {# personne} many {# de personnes} other {# personnes}}',
  'rating.few': 'Encore trop peu de notes pour une moyenne',
  'rating.out-of': '{rating, number} sur 5',
  'idea-count': '{count, plural, =0 {Pas encore d’idées} one {# idée} many {# d’idées} other {# idées}}',
  'view.channels': 'Comment y accéder',
  'view.give-feedback': 'Donner un avis sur ce service',
  'view.ideas': 'Idées sur ce service',
  'view.propose': 'Proposer une idée pour ce service',
  'view.feedback': 'Ce que les gens en disent',
  'view.feedback.none': 'Personne n’a encore donné d’avis sur ce service.',
  'view.feedback.rating-only': 'Note sans texte.',
  'view.more': 'Afficher les avis plus anciens',
  'view.report': 'Signaler',
  'view.report.of': 'Signaler l’avis du {date}',
  'channel.web': 'En ligne',
  'channel.phone': 'Téléphone',
  'channel.desk': 'À l’accueil',
  'channel.paper': 'Par courrier',
  'channel.meeting': 'Lors d’une réunion',
  'channel.qr': 'Code sur place',
  'channel.e-mail': 'Courriel',
  'channel.open311': 'Applications de signalement de la ville',
} satisfies Texts<typeof english>;
