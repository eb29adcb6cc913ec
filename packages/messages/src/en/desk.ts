/** What public employees work with: queue, case, tags, answer. */
export const desk = {
  title: 'Desk',
  'queue.count':
    '{count, plural, =0 {Nothing is waiting} one {# case is waiting} other {# cases are waiting}}',
  deadline: 'To be answered by {at, date, long}',
  'answer.publish': 'Publish the answer',
  'tag.confirm': 'Confirm',
  'tag.remove': 'Remove',
  'tag.add': 'Add a term',
} as const;
