import type { FactsOf, InteractionType } from '@concivis/framework';
import type { Channel, TextLanguage } from '@concivis/contracts';
import type { StoredTag } from './stored-tag.ts';
import type { Actor } from '../identity/index.ts';

/** What something is about: an idea, a comment, feedback; a reply, a case or an account for staff and account acts. */
export interface SubjectRef {
  readonly kind: 'idea' | 'comment' | 'feedback' | 'reply' | 'interaction' | 'account';
  readonly id: string;
}

/** One act of participation, as a verb hands it to the record. */
export interface Act<T extends InteractionType = InteractionType> {
  readonly type: T;
  readonly facts: FactsOf<T>;
  readonly actor: Actor;
  readonly at: Date;
  readonly service: string | null;
  readonly department: string | null;
  readonly district: string | null;
  readonly channel: Channel;
  readonly assisted?: boolean;
  readonly language: TextLanguage;
  readonly subject: SubjectRef;
  /** What contains the subject: the idea of a comment. */
  readonly parent?: SubjectRef;
  /** What it inherits from its subject, when the verb has read it already; see `RecordInteraction.inheritedTags`. */
  readonly inherited?: readonly StoredTag[];
  /** Whether the act brought words of its own, so that the tagger reads them. */
  readonly hasWords: boolean;
}
