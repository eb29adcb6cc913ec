import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.title.idea': 'الإبلاغ عن فكرة',
  'report.title.comment': 'الإبلاغ عن تعليق',
  'report.title.feedback': 'الإبلاغ عن رأي',
  'report.lead':
    'سيقرأ أحد موظفي الإدارة بلاغك ويقرر هل خولفت قواعد المشاركة. ولن يعرف كاتب النص من أبلغ عنه.',
  'report.of': 'موضوع البلاغ: <what>{title}</what>',
  'report.reason': 'ما المشكلة فيه؟',
  'report.text': 'هل تريد إضافة شيء؟',
  'report.text.hint': 'مثلًا: أي كلمات أو أي سطر.',
  'report.send': 'إرسال البلاغ',
  'report.cancel': 'العودة من دون إبلاغ',
  'reason.spam': 'إعلانات أو محتوى مزعج',
  'reason.abuse': 'إهانة أو تهديد',
  'reason.hate': 'كراهية ضد فئة من الناس',
  'reason.personal-data': 'بيانات شخصية لأحد الأشخاص',
  'reason.off-topic': 'لا علاقة له بالموضوع',
  'reason.other': 'سبب آخر',
  'rule.respect': 'احترام الناس',
  'rule.respect.text':
    'يمكنك نقد الأشياء والقرارات والخدمات بأي قدر من الشدة، لكن من دون إهانة أحد أو تهديده.',
  'rule.no-personal-data': 'لا بيانات شخصية',
  'rule.no-personal-data.text': 'يرجى عدم ذكر أسماء أشخاص آخرين أو عناوينهم أو أرقام هواتفهم أو نشر صورهم.',
  'rule.no-advertising': 'لا إعلانات',
  'rule.no-advertising.text': 'ليس هذا مكانًا للبيع ولا للدعاية لحزب.',
  'rule.no-hate': 'لا كراهية',
  'rule.no-hate.text': 'لا يُحَطّ من قدر أحد بسبب أصله أو دينه أو جنسه أو عمره أو إعاقته أو ميله الجنسي.',
  'rule.on-topic': 'الالتزام بالموضوع',
  'rule.on-topic.text': 'يرجى الكتابة عن الخدمة أو الفكرة التي تتناولها الصفحة.',
  'rule.lawful': 'لا شيء مخالف للقانون',
  'rule.lawful.text': 'يُمنع التحريض على الجرائم ونشر ما يملكه الآخرون.',
  'rules.moderation.title': 'عندما يخالف شيء القواعد',
  'rules.moderation.text':
    'يمكن لأي شخص الإبلاغ عنه. ويقرر أحد موظفي الإدارة في الأمر ويذكر السبب. لا تُحذف المساهمات المخفية، بل يظل أصحابها يرونها مع القاعدة والسبب، ويمكن التراجع عن القرار.',
  'hidden.title': 'مخفي عن العموم',
  'hidden.text': 'لا يرى هذا إلا أنت وموظفو الإدارة. أُخفي بسبب قاعدة المشاركة «{rule}».',
  'hidden.reason': 'السبب المذكور: <said>{reason}</said>',
} satisfies Texts<typeof english>;
