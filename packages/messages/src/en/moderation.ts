/** Reporting, house rules, and what the author of something hidden is told. */
export const moderation = {
  'report.action': 'Report',
  'reason.spam': 'Advertising or spam',
  'reason.abuse': 'Insults or threats',
  'reason.hate': 'Hatred against a group of people',
  'reason.personal-data': 'Somebody’s personal data',
  'reason.off-topic': 'Nothing to do with the subject',
  'reason.other': 'Something else',
  'hidden.notice': 'This was hidden on {at, date, long}. Reason: {reason}',
} as const;
