import type { HouseRule, Stance, SubjectKind, TextLanguage } from '@concivis/contracts';

/** Something that can be reported and hidden, whichever kind it is. */
export interface Content {
  readonly kind: SubjectKind;
  readonly id: string;
  /** The idea that a comment belongs to; null otherwise. */
  readonly idea: string | null;
  readonly service: string;
  readonly district: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly language: TextLanguage;
  readonly authorId: string | null;
  readonly author: string | null;
  /** Of a comment; null otherwise. */
  readonly stance: Stance | null;
  readonly hiddenAt: Date | null;
  /** Withdrawn by its author: nothing to report any more. */
  readonly withdrawn: boolean;
}

/** Why and when something is hidden. */
export interface Hiding {
  readonly rule: HouseRule;
  readonly reason: string;
  readonly at: Date;
}
