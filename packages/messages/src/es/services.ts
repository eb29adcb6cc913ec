import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  title: 'Servicios públicos',
  count: '{count, plural, one {# servicio} other {# servicios}}',
  department: 'A cargo de {department}',
  'give-feedback': 'Opinar sobre este servicio',
} satisfies Texts<typeof english>;
