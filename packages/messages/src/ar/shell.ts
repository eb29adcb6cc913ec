import type { Texts } from '../catalogs.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  name: 'كونسيفيس',
  'skip-to-content': 'انتقل إلى المحتوى',
  'nav.label': 'التنقل الرئيسي',
  'nav.ideas': 'الأفكار',
  'nav.feedback': 'آراؤكم',
  'nav.services': 'الخدمات العامة',
  'nav.account': 'حسابي',
  'nav.desk': 'مكتب العمل',
  'nav.insights': 'التحليلات',
  'language.label': 'اللغة',
  'language.change': 'غيّر اللغة',
  'action.send': 'أرسل',
  'action.save': 'احفظ',
  'action.cancel': 'إلغاء',
  'action.search': 'ابحث',
  'action.show-more': 'اعرض المزيد',
  'action.sign-in': 'تسجيل الدخول',
  'action.sign-out': 'تسجيل الخروج',
  'action.sign-up': 'أنشئ حسابًا',
  'field.optional': 'اختياري',
  'footer.open-source': 'هذه المنصة برنامج حر. <link>اطّلع على الشيفرة المصدرية</link>.',
} satisfies Texts<typeof english>;
