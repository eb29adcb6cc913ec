import type { Texts } from '../catalogs.ts';
import type { insights as english } from '../en/insights.ts';

export const insights = {
  title: 'التحليلات',
  'as-of': 'حتى {at, time, medium}',
  'interactions.count':
    '{count, plural, zero {لا تفاعلات} one {تفاعل واحد} two {تفاعلان} few {# تفاعلات} many {# تفاعلًا} other {# تفاعل}}',
  share: '{share, number, percent} من المجموع',
  withheld: 'محجوب: عدد الأشخاص أقل من أن يُعرض',
} satisfies Texts<typeof english>;
