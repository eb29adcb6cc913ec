import type {
  FeedbackOutcome,
  HouseRule,
  IdeaOutcome,
  ReportReason,
  Stance,
  SubjectKind,
  TextLanguage,
} from '@concivis/contracts';
import type { PlannedPerson } from './planned-person.ts';

/** Something that will have been written, known before it has an id. */
export interface SubjectPlan {
  readonly kind: SubjectKind;
  /** Unique among all kinds. */
  readonly key: string;
  readonly service: string;
}

interface When {
  readonly at: Date;
}

/** Acts that bring words. They come first, so that what follows can rest on the tags of the words. */
export type WordsAct = When &
  (
    | {
        readonly act: 'propose';
        readonly subject: SubjectPlan;
        readonly by: PlannedPerson;
        readonly title: string;
        readonly body: string;
        readonly language: TextLanguage;
        readonly district: string | null;
      }
    | {
        readonly act: 'comment';
        readonly subject: SubjectPlan;
        readonly idea: SubjectPlan;
        readonly by: PlannedPerson;
        readonly stance: Stance;
        readonly body: string;
        readonly language: TextLanguage;
      }
    | {
        readonly act: 'give-feedback';
        readonly subject: SubjectPlan;
        /** Null: without an account. */
        readonly by: PlannedPerson | null;
        readonly rating: number;
        readonly body: string;
        readonly language: TextLanguage;
        readonly district: string | null;
        readonly contact: string | null;
        readonly channel: 'web' | 'qr';
      }
  );

/** What is done with words that are there. */
export type DeedAct = When & { readonly subject: SubjectPlan } & (
    | { readonly act: 'support'; readonly by: PlannedPerson }
    | { readonly act: 'withdraw'; readonly by: PlannedPerson }
    | { readonly act: 'take-up'; readonly by: PlannedPerson }
    | {
        readonly act: 'answer';
        readonly by: PlannedPerson;
        readonly outcome: IdeaOutcome | FeedbackOutcome;
        readonly body: string;
        readonly language: TextLanguage;
      }
    | {
        readonly act: 'report';
        readonly by: PlannedPerson | null;
        readonly reason: ReportReason;
        readonly text: string;
      }
    | {
        readonly act: 'decide';
        readonly by: PlannedPerson;
        readonly action: 'keep' | 'hide' | 'restore';
        readonly rule: HouseRule;
        readonly reason: string;
        /** Decisions made before. */
        readonly seen: number;
      }
    | {
        readonly act: 'review-tags';
        readonly by: PlannedPerson;
        /** How strict the reviewer is, 0 to 1. */
        readonly strictness: number;
      }
  );

export type Act = WordsAct | DeedAct;

/** The life of an idea or of feedback as far as it is planned. */
export interface Thread {
  readonly subject: SubjectPlan;
  readonly at: Date;
  readonly language: TextLanguage;
  readonly author: PlannedPerson | null;
  /** From when on nobody can act on it any more: withdrawn or hidden. */
  closedAt: Date | null;
}
