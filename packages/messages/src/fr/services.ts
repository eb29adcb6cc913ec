import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  title: 'Services publics',
  count: '{count, plural, one {# service} other {# services}}',
  department: 'Assuré par {department}',
  'give-feedback': 'Donner votre avis sur ce service',
} satisfies Texts<typeof english>;
