import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseRule, SubjectKind } from '@concivis/contracts';

@Entity('moderation_decisions')
export class ModerationDecision {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'moderation_decisions_pk' })
  id!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: SubjectKind;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'department_code', type: 'text' })
  departmentCode!: string;

  @Column({ type: 'text' })
  action!: 'keep' | 'hide' | 'restore';

  @Column({ type: 'text' })
  rule!: HouseRule;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'decided_by', type: 'uuid' })
  decidedBy!: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Date;
}
