import type { Texts } from '../catalogs.ts';
import type { account as english } from '../en/account.ts';

export const account = {
  'sign-up.title': 'إنشاء حساب',
  'sign-in.title': 'تسجيل الدخول',
  'field.name': 'الاسم الظاهر',
  'field.email': 'البريد الإلكتروني',
  'field.password': 'كلمة المرور',
  'confirm.sent': 'أرسلنا رسالة إلى {email}. افتح الرابط الوارد فيها لتأكيد عنوانك.',
  'confirm.done': 'تم تأكيد عنوانك.',
} satisfies Texts<typeof english>;
