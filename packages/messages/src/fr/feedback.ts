import type { Texts } from '../catalogs.ts';
import type { feedback as english } from '../en/feedback.ts';

export const feedback = {
  title: 'Dites-nous comment cela s’est passé',
  'rating.label': 'Comment évaluez-vous ce service ?',
  'rating.value': '{rating, number, integer} sur 5',
  'receipt.title': 'Merci. Nous avons bien reçu votre avis.',
  'receipt.follow': 'Conservez <link>cette adresse</link> pour suivre les suites données.',
  'status.received': 'Reçu',
  'status.in-review': 'À l’étude',
  'status.answered': 'Répondu',
  'status.hidden': 'Masqué',
  'outcome.resolved': 'Résolu',
  'outcome.will-be-done': 'Sera fait',
  'outcome.explained': 'Expliqué',
  'outcome.not-ours': 'Transmis à l’organisme compétent',
} satisfies Texts<typeof english>;
