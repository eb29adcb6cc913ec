import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, FeedbackOutcome, FeedbackStatus, HouseRule, TextLanguage } from '@concivis/contracts';

@Entity('feedback')
export class Feedback {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'feedback_pk' })
  id!: string;

  @Column({ name: 'idempotency_key', type: 'uuid' })
  idempotencyKey!: string;

  @Column({ name: 'tracking_secret', type: 'bytea' })
  trackingSecret!: Buffer;

  @Column({ name: 'author_id', type: 'uuid', nullable: true })
  authorId!: string | null;

  @Column({ name: 'service_code', type: 'text' })
  serviceCode!: string;

  @Column({ name: 'district_code', type: 'text', nullable: true })
  districtCode!: string | null;

  @Column({ type: 'smallint' })
  rating!: number;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text' })
  language!: TextLanguage;

  @Column({ type: 'text', nullable: true })
  contact!: string | null;

  @Column({ type: 'text' })
  channel!: Channel;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome!: FeedbackOutcome | null;

  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  @Column({ name: 'hidden_rule', type: 'text', nullable: true })
  hiddenRule!: HouseRule | null;

  @Column({ name: 'hidden_reason', type: 'text', nullable: true })
  hiddenReason!: string | null;

  /** Derived by the database from what happened and when. */
  @Column({ type: 'text', insert: false, update: false })
  status!: FeedbackStatus;
}
