import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'يرجى تأكيد عنوانك',
  'confirm.body':
    'مرحبًا {name}،\n\nافتح هذا الرابط لتأكيد بريدك الإلكتروني:\n\n{link}\n\nيعمل الرابط ليوم واحد. إن لم تطلب إنشاء حساب فلا يلزمك فعل شيء.',
  'already.subject': 'لديك حساب بالفعل',
  'already.body':
    'مرحبًا {name}،\n\nحاول أحدهم، ولعله أنت، التسجيل بهذا العنوان. لديك حساب بالفعل، لذلك لم يتغير شيء.\n\nسجّل الدخول هنا:\n\n{link}\n\nإن نسيت كلمة المرور فاختر كلمة جديدة هنا:\n\n{resetLink}\n\nإن لم تكن أنت فلا يلزمك فعل شيء.',
  'reset.subject': 'اختر كلمة مرور جديدة',
  'reset.body':
    'مرحبًا {name}،\n\nافتح هذا الرابط لاختيار كلمة مرور جديدة:\n\n{link}\n\nيعمل الرابط لساعة واحدة. إن لم تطلبه فلا يلزمك فعل شيء: تبقى كلمة المرور كما هي.',
  'password-changed.subject': 'تم تغيير كلمة المرور',
  'password-changed.body':
    'مرحبًا {name}،\n\nتم للتو تغيير كلمة المرور لحسابك. وأُغلقت كل الجلسات التي كانت مفتوحة من قبل.\n\nإن لم تكن أنت فاختر فورًا كلمة مرور جديدة:\n\n{link}',
  'answered.subject': 'وردت إجابة عن مساهمتك',
  'answered.body': 'مرحبًا {name}،\n\nأجابت {department} عن «{title}». اقرأ الإجابة هنا:\n\n{link}',
  'drift.subject': 'تغيّر ما يكتبه الناس',
  'drift.body':
    'مرحبًا {name}،\n\nما كُتب من {from} إلى {to} يختلف عمّا كُتب من {firstFrom} إلى {firstTo} أكثر مما تفسّره المصادفة. وقد يصيب البرنامج الذي يقرأ النصوص أقل من ذي قبل:\n\n{changes}\n\nقد يكون لذلك سبب وجيه، كخدمة جديدة أو حملة. وإلا فالمفيد مراجعة ما لا يتأكد منه البرنامج، ثم تدريب نموذج من هذه المراجعات. النماذج هنا:\n\n{link}\n\nتصلك هذه الرسالة مرة واحدة ما دام التغيّر مستمرًا.',
  'drift.change': '{language}: {changes}',
  'drift.language-mix': 'اللغات التي يكتب بها الناس',
  'drift.topic-mix': 'المواضيع التي يتحدثون عنها',
  'drift.term-probability': 'مدى تأكد البرنامج من بعض المواضيع',
  'drift.lengths': 'طول النصوص',
  'drift.without-label': 'عدد النصوص التي لا موضوع لها',
  'drift.unknown-words': 'عدد الكلمات التي لا يعرفها البرنامج',
} satisfies Texts<typeof english>;
