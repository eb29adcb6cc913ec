import type { Texts } from '../catalogs.ts';
import type { feedback as english } from '../en/feedback.ts';

export const feedback = {
  title: 'أخبرنا كيف كانت تجربتك',
  'rating.label': 'كيف تقيّم هذه الخدمة؟',
  'rating.value': '{rating, number, integer} من 5',
  'receipt.title': 'شكرًا لك. وصلنا رأيك.',
  'receipt.follow': 'احتفظ <link>بهذا العنوان</link> لترى ما يؤول إليه.',
  'status.received': 'وصل',
  'status.in-review': 'قيد الدراسة',
  'status.answered': 'أُجيب عنه',
  'status.hidden': 'مخفي',
  'outcome.resolved': 'عولج',
  'outcome.will-be-done': 'سيُنجز',
  'outcome.explained': 'أُوضح',
  'outcome.not-ours': 'أُحيل إلى الجهة المختصة',
} satisfies Texts<typeof english>;
