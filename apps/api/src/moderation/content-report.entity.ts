import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportReason, SubjectKind } from '@concivis/contracts';

@Entity('content_reports')
export class ContentReport {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'content_reports_pk' })
  id!: string;

  @Column({ name: 'idempotency_key', type: 'uuid' })
  idempotencyKey!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: SubjectKind;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'department_code', type: 'text' })
  departmentCode!: string;

  @Column({ name: 'reporter_id', type: 'uuid', nullable: true })
  reporterId!: string | null;

  @Column({ type: 'text' })
  reason!: ReportReason;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'reported_at', type: 'timestamptz' })
  reportedAt!: Date;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;
}
