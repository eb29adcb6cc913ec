import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseRule, Stance, TextLanguage } from '@concivis/contracts';

@Entity('comments')
export class Comment {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'comments_pk' })
  id!: string;

  @Column({ name: 'idempotency_key', type: 'uuid' })
  idempotencyKey!: string;

  @Column({ name: 'idea_id', type: 'uuid' })
  ideaId!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ type: 'text' })
  stance!: Stance;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text' })
  language!: TextLanguage;

  @Column({ name: 'posted_at', type: 'timestamptz' })
  postedAt!: Date;

  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  @Column({ name: 'hidden_rule', type: 'text', nullable: true })
  hiddenRule!: HouseRule | null;

  @Column({ name: 'hidden_reason', type: 'text', nullable: true })
  hiddenReason!: string | null;
}
