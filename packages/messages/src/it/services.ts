import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  title: 'Servizi pubblici',
  count: '{count, plural, one {# servizio} other {# servizi}}',
  department: 'A cura di {department}',
  'give-feedback': 'Dica la sua su questo servizio',
} satisfies Texts<typeof english>;
