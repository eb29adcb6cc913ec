import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  title: 'الخدمات العامة',
  count:
    '{count, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمةً} other {# خدمة}}',
  department: 'تتولاها {department}',
  'give-feedback': 'أبدِ رأيك في هذه الخدمة',
} satisfies Texts<typeof english>;
