import type { Texts } from '../catalogs.ts';
import type { ideas as english } from '../en/ideas.ts';

export const ideas = {
  title: 'الأفكار',
  count:
    '{count, plural, zero {لا أفكار} one {فكرة واحدة} two {فكرتان} few {# أفكار} many {# فكرةً} other {# فكرة}}',
  propose: 'اقترح فكرة',
  empty: 'لا توجد أفكار هنا بعد.',
  byline: '{author}، {at, date, long}',
  'support.give': 'ادعم هذه الفكرة',
  'support.take-back': 'اسحب دعمي',
  'support.count':
    '{count, plural, =0 {لا يدعمها أحد بعد} zero {لا يدعمها أحد بعد} one {يدعمها شخص واحد} two {يدعمها شخصان} few {يدعمها # أشخاص} many {يدعمها # شخصًا} other {يدعمها # شخص}}',
  'status.published': 'مفتوحة',
  'status.under-review': 'قيد الدراسة',
  'status.answered': 'أُجيب عنها',
  'status.withdrawn': 'سحبها صاحبها',
  'status.hidden': 'مخفية',
  'outcome.accepted': 'مقبولة',
  'outcome.accepted-with-changes': 'مقبولة مع تعديلات',
  'outcome.not-accepted': 'غير مقبولة',
  'outcome.not-ours': 'أُحيلت إلى الجهة المختصة',
  'outcome.duplicate': 'سبق اقتراحها',
  'stance.for': 'مع',
  'stance.neutral': 'محايد',
  'stance.against': 'ضد',
} satisfies Texts<typeof english>;
