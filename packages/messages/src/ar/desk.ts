import type { Texts } from '../catalogs.ts';
import type { desk as english } from '../en/desk.ts';

export const desk = {
  title: 'مكتب العمل',
  'queue.count':
    '{count, plural, =0 {لا شيء في الانتظار} zero {لا شيء في الانتظار} one {ملف واحد في الانتظار} two {ملفان في الانتظار} few {# ملفات في الانتظار} many {# ملفًا في الانتظار} other {# ملف في الانتظار}}',
  deadline: 'يُجاب عنه قبل {at, date, long}',
  'answer.publish': 'انشر الإجابة',
  'tag.confirm': 'أكّد',
  'tag.remove': 'أزل',
  'tag.add': 'أضف مصطلحًا',
} satisfies Texts<typeof english>;
