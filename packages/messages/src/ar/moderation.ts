import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.action': 'إبلاغ',
  'reason.spam': 'إعلانات أو رسائل مزعجة',
  'reason.abuse': 'إهانة أو تهديد',
  'reason.hate': 'كراهية ضد فئة من الناس',
  'reason.personal-data': 'بيانات شخصية لأحد الأشخاص',
  'reason.off-topic': 'لا علاقة له بالموضوع',
  'reason.other': 'سبب آخر',
  'hidden.notice': 'أُخفي في {at, date, long}. السبب: {reason}',
} satisfies Texts<typeof english>;
