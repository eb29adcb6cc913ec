/** The catalogue of public services. */
export const services = {
  title: 'Public services',
  count: '{count, plural, one {# service} other {# services}}',
  department: 'Run by {department}',
  'give-feedback': 'Give feedback on this service',
} as const;
