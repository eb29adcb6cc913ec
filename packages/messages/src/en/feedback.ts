/** Feedback on a public service: form, receipt, tracking page. */
export const feedback = {
  title: 'Tell us how it went',
  'rating.label': 'How would you rate this service?',
  'rating.value': '{rating, number, integer} out of 5',
  'receipt.title': 'Thank you. We have received your feedback.',
  'receipt.follow': 'Keep <link>this address</link> to see what becomes of it.',
  'status.received': 'Received',
  'status.in-review': 'In review',
  'status.answered': 'Answered',
  'status.hidden': 'Hidden',
  'outcome.resolved': 'Put right',
  'outcome.will-be-done': 'Will be done',
  'outcome.explained': 'Explained',
  'outcome.not-ours': 'Handed to the body responsible',
} as const;
