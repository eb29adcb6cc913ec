import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseRule, IdeaOutcome, IdeaStatus, TextLanguage } from '@concivis/contracts';

@Entity('ideas')
export class Idea {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'ideas_pk' })
  id!: string;

  @Column({ name: 'idempotency_key', type: 'uuid' })
  idempotencyKey!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text' })
  language!: TextLanguage;

  @Column({ name: 'service_code', type: 'text' })
  serviceCode!: string;

  @Column({ name: 'district_code', type: 'text', nullable: true })
  districtCode!: string | null;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt!: Date;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome!: IdeaOutcome | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  @Column({ name: 'hidden_rule', type: 'text', nullable: true })
  hiddenRule!: HouseRule | null;

  @Column({ name: 'hidden_reason', type: 'text', nullable: true })
  hiddenReason!: string | null;

  /** Derived by the database from what happened and when. */
  @Column({ type: 'text', insert: false, update: false })
  status!: IdeaStatus;

  @Column({ type: 'boolean', insert: false, update: false })
  listed!: boolean;
}
