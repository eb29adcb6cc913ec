/** The dictionary of what is counted: a name, a meaning and a limit for each measure of `@concivis/analytics`. */
export const measures = {
  'interactions.label': 'Interactions',
  'interactions.definition': 'Every recorded act of participation, by citizens and by employees.',
  'interactions.counts':
    'Each act counts once, on the day on which it happened. What is hidden does not count.',
  'type.label': 'Interactions of one kind',
  'type.definition': 'Acts of one kind, such as ideas proposed.',
  'type.counts': 'Each act has one kind and counts once.',
  'term.label': 'Evidence of a category',
  'term.definition':
    'Interactions that are evidence of a category, whoever said so: the kind of act, the words, the author or a reviewer.',
  'term.counts':
    'An interaction counts once for a category, however often it is said. A reviewer’s word decides. Support that is taken back counts for no category.',
  'voiced.label': 'Said by people',
  'voiced.definition': 'The part of the evidence that people put into words.',
  'voiced.counts':
    'Read in the text, chosen by its author or found by a reviewer. What only the kind of act shows is left out, and so is what a supporter passes on.',
  'replies.first.label': 'First official answers',
  'replies.first.definition': 'First answers to an idea or to feedback, on the day of the answer.',
  'replies.first.counts': 'Later answers to the same thing do not count.',
  'replies.in-time.label': 'Answered in time',
  'replies.in-time.definition': 'First answers that were published before their deadline.',
  'replies.in-time.counts': 'The share is of the first answers given, not of what was asked.',
  'replies.hours-to-first.label': 'Hours to the first answer',
  'replies.hours-to-first.definition':
    'Hours from sending an idea or feedback to the first answer, nights and weekends included.',
  'replies.hours-to-first.counts': 'What nobody has answered yet is not in it.',
  'feedback.rating.label': 'Ratings',
  'feedback.rating.definition': 'How people rated a service, from 1, worst, to 5, best.',
  'feedback.rating.counts': 'Each feedback counts once. The mean is rough below about 30 ratings.',
} as const;
