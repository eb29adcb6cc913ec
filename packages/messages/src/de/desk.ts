import type { Texts } from '../catalogs.ts';
import type { desk as english } from '../en/desk.ts';

export const desk = {
  title: 'Arbeitsplatz',
  'queue.count': '{count, plural, =0 {Nichts wartet} one {# Vorgang wartet} other {# Vorgänge warten}}',
  deadline: 'Zu beantworten bis {at, date, long}',
  'answer.publish': 'Antwort veröffentlichen',
  'tag.confirm': 'Bestätigen',
  'tag.remove': 'Entfernen',
  'tag.add': 'Begriff hinzufügen',
} satisfies Texts<typeof english>;
