import { Injectable } from '@nestjs/common';
import { statement } from '../platform/database/statement.ts';
import type { Transaction } from '../platform/database/transaction.ts';

const insertCase = statement(
  'cases.insert',
  `INSERT INTO cases (subject_id, subject_kind, service_code, department_code, received_at, due_at)
   VALUES ($1, $2, $3, $4, $5, $6)`,
);

/** Days within which the town promises an answer. */
const promisedDays = { idea: 30, feedback: 14 } as const;
const millisecondsPerDay = 86_400_000;

/** Starts the staff side of an idea or of feedback, with its clock. */
@Injectable()
export class OpenCase {
  run(
    tx: Transaction,
    subject: { kind: 'idea' | 'feedback'; id: string; service: string; department: string; receivedAt: Date },
  ): void {
    const dueAt = new Date(subject.receivedAt.getTime() + promisedDays[subject.kind] * millisecondsPerDay);
    tx.write(insertCase, [
      subject.id,
      subject.kind,
      subject.service,
      subject.department,
      subject.receivedAt,
      dueAt,
    ]);
  }
}
