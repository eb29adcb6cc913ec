/** What administrators watch: the matrix, measures, the live feed. */
export const insights = {
  title: 'Insights',
  'as-of': 'As of {at, time, medium}',
  'interactions.count': '{count, plural, one {# interaction} other {# interactions}}',
  share: '{share, number, percent} of all',
  withheld: 'Withheld: too few people to be shown',
} as const;
