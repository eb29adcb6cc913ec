import type { Texts } from '../catalogs.ts';
import type { services as english } from '../en/services.ts';

export const services = {
  title: 'Öffentliche Leistungen',
  count: '{count, plural, one {# Leistung} other {# Leistungen}}',
  department: 'Zuständig: {department}',
  'give-feedback': 'Rückmeldung zu dieser Leistung geben',
} satisfies Texts<typeof english>;
