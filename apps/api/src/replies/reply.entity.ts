import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeedbackOutcome, IdeaOutcome, TextLanguage } from '@concivis/contracts';

/** An official answer. */
@Entity('replies')
export class Reply {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'replies_pk' })
  id!: string;

  @Column({ name: 'idempotency_key', type: 'uuid' })
  idempotencyKey!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: 'idea' | 'feedback';

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ name: 'department_code', type: 'text' })
  departmentCode!: string;

  @Column({ type: 'text' })
  outcome!: IdeaOutcome | FeedbackOutcome;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text' })
  language!: TextLanguage;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;
}
