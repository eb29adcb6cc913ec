import type { Texts } from '../catalogs.ts';
import type { feedback as english } from '../en/feedback.ts';

export const feedback = {
  title: 'Sagen Sie uns, wie es war',
  'rating.label': 'Wie bewerten Sie diese Leistung?',
  'rating.value': '{rating, number, integer} von 5',
  'receipt.title': 'Vielen Dank. Ihre Rückmeldung ist angekommen.',
  'receipt.follow': 'Mit <link>dieser Adresse</link> sehen Sie, was daraus wird.',
  'status.received': 'Eingegangen',
  'status.in-review': 'In Prüfung',
  'status.answered': 'Beantwortet',
  'status.hidden': 'Ausgeblendet',
  'outcome.resolved': 'Behoben',
  'outcome.will-be-done': 'Wird umgesetzt',
  'outcome.explained': 'Erläutert',
  'outcome.not-ours': 'An die zuständige Stelle weitergegeben',
} satisfies Texts<typeof english>;
