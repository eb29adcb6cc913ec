import type { Texts } from '../catalogs.ts';
import type { desk as english } from '../en/desk.ts';

export const desk = {
  title: 'Bureau',
  'queue.count':
    '{count, plural, =0 {Rien en attente} one {# dossier en attente} other {# dossiers en attente}}',
  deadline: 'Réponse attendue avant le {at, date, long}',
  'answer.publish': 'Publier la réponse',
  'tag.confirm': 'Confirmer',
  'tag.remove': 'Retirer',
  'tag.add': 'Ajouter un terme',
} satisfies Texts<typeof english>;
