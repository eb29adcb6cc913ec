import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'يرجى تأكيد عنوانك',
  'confirm.body':
    'مرحبًا {name}،\n\nافتح هذا الرابط لتأكيد بريدك الإلكتروني:\n\n{link}\n\nإن لم تطلب إنشاء حساب فلا يلزمك فعل شيء.',
  'answered.subject': 'وردت إجابة عن مساهمتك',
  'answered.body': 'مرحبًا {name}،\n\nأجابت {department} عن «{title}». اقرأ الإجابة هنا:\n\n{link}',
} satisfies Texts<typeof english>;
