export {
  feedbackOutcomes,
  ideaOutcomes,
  reportReasons,
  stances,
  type FeedbackOutcome,
  type IdeaOutcome,
  type ReportReason,
  type Stance,
} from '@concivis/framework';

/** Lengths in UTF-16 units, counts and sizes that the forms, the validation and the database agree on. */
export const limits = {
  displayName: { min: 2, max: 80 },
  email: { max: 254 },
  password: { min: 10, max: 200 },
  ideaTitle: { min: 8, max: 140 },
  ideaBody: { min: 20, max: 8000 },
  commentBody: { min: 2, max: 3000 },
  feedbackBody: { max: 4000 },
  replyBody: { min: 10, max: 8000 },
  moderationReason: { min: 10, max: 1000 },
  reportText: { max: 1000 },
  search: { max: 200 },
  page: { default: 20, max: 50 },
} as const;

export const uiLanguages = ['en', 'es', 'it', 'fr', 'de', 'ar'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Languages a person may write in; `und` is the standard code for undetermined. */
export const textLanguages = [...uiLanguages, 'nl', 'pt', 'und'] as const;
export type TextLanguage = (typeof textLanguages)[number];

export const roles = ['citizen', 'employee', 'administrator'] as const;
export type Role = (typeof roles)[number];

export const channels = ['web', 'phone', 'desk', 'paper', 'meeting', 'qr', 'e-mail', 'open311'] as const;
export type Channel = (typeof channels)[number];

export const ideaStatuses = ['published', 'under-review', 'answered', 'withdrawn', 'hidden'] as const;
export type IdeaStatus = (typeof ideaStatuses)[number];

export const feedbackStatuses = ['received', 'in-review', 'answered', 'hidden'] as const;
export type FeedbackStatus = (typeof feedbackStatuses)[number];

/** The published house rules that a decision to hide must cite. */
export const houseRules = [
  'respect',
  'no-personal-data',
  'no-advertising',
  'no-hate',
  'on-topic',
  'lawful',
] as const;
export type HouseRule = (typeof houseRules)[number];

export const subjectKinds = ['idea', 'comment', 'feedback'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const ideaSorts = ['newest', 'most-supported', 'most-discussed'] as const;
export type IdeaSort = (typeof ideaSorts)[number];
