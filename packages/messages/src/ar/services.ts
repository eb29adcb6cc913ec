import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  'list.title': 'الخدمات العامة',
  'list.lead':
    'كل ما تقدمه الإدارة لك، مرتبًا بحسب الأقسام. تفتح صفحة كل خدمة لقراءة ما يقوله الآخرون ولإبداء رأيك.',
  'list.none': 'لم تُدرج أي خدمات عامة بعد.',
  department: 'القسم',
  rating:
    'التقييم {rating, number} من 5 بحسب {count, plural, zero {# شخص} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  'rating.few': 'التقييمات أقل من أن يُحسب لها متوسط',
  'rating.out-of': '{rating, number} من 5',
  'idea-count':
    '{count, plural, =0 {لا أفكار بعد} zero {لا أفكار بعد} one {فكرة واحدة} two {فكرتان} few {# أفكار} many {# فكرةً} other {# فكرة}}',
  'view.channels': 'كيفية الوصول إلى الخدمة',
  'view.give-feedback': 'إبداء الرأي في هذه الخدمة',
  'view.ideas': 'أفكار عن هذه الخدمة',
  'view.propose': 'اقتراح فكرة لهذه الخدمة',
  'view.feedback': 'ما يقوله الناس',
  'view.feedback.none': 'لم يقل أحد شيئًا عن هذه الخدمة بعد.',
  'view.feedback.rating-only': 'تقييم من دون نص.',
  'view.more': 'عرض الآراء الأقدم',
  'view.report': 'إبلاغ',
  'view.report.of': 'الإبلاغ عن الرأي المؤرخ في {date}',
  'channel.web': 'عبر الإنترنت',
  'channel.phone': 'الهاتف',
  'channel.desk': 'في مكتب الاستقبال',
  'channel.paper': 'بالبريد الورقي',
  'channel.meeting': 'في اجتماع',
  'channel.qr': 'رمز في الموقع نفسه',
  'channel.e-mail': 'البريد الإلكتروني',
  'channel.open311': 'تطبيقات البلاغات في المدينة',
} satisfies Texts<typeof english>;
