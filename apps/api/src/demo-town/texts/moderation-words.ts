import type { ReportReason } from '@concivis/contracts';

/** What people say when they report, and employees when they decide. */
export const moderationWords: {
  readonly reports: Readonly<Record<ReportReason, readonly string[]>>;
  readonly kept: readonly string[];
  /** Why it was hidden, and why it is shown again. */
  readonly mistakes: readonly (readonly [hidden: string, restored: string])[];
} = {
  reports: {
    spam: ['This is an advert.', 'Posts the same link everywhere', 'Es pura publicidad', 'Werbung!'],
    abuse: [
      'Insults a named clerk',
      'Unnecessary tone',
      'Faltan al respeto a los trabajadores',
      'Beleidigend, bitte löschen',
      'Offensivo verso un’altra persona',
    ],
    hate: ['Racist', 'C’est inacceptable', 'Talks about my neighbours as if they were dirt', 'كلام عنصري'],
    'personal-data': [
      'There is a phone number in it',
      'Names a private person with the address',
      'Pone el nombre de un menor',
    ],
    'off-topic': ['Has nothing to do with this service', 'Wrong topic', 'Hors sujet', 'No va de esto'],
    other: ['I do not like this', 'Please check', 'This is simply not true', 'Das stimmt so nicht'],
  },
  kept: [
    'The text criticises a decision, sharply but without attacking anybody. That is allowed.',
    'It is about this service and breaks none of the house rules, so it stays.',
    'We have checked the text. An opinion one does not share is no reason to hide it.',
    'The tone is rough; nobody is insulted. We keep it and thank you for the report.',
    'The facts can be disputed in the comments. Moderation does not decide who is right.',
  ],
  mistakes: [
    [
      'This seems to belong to another service; please propose it there.',
      'The author has explained how it concerns this service. We had read it too quickly; it is shown again.',
    ],
    [
      'The text is mainly about a private shop and not about a public service.',
      'The shop is only the example: the proposal is about the square. We apologise and show it again.',
    ],
    [
      'We took this for the same text that was posted last week.',
      'A colleague has compared the two: they are different proposals. It is shown again.',
    ],
  ],
};
