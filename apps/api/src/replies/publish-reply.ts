import { Injectable } from '@nestjs/common';
import type { FeedbackOutcome, IdeaOutcome, TextLanguage } from '@concivis/contracts';
import { v7 as uuidv7 } from 'uuid';
import { statement } from '../platform/database/statement.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Reply } from './reply.entity.ts';

const replyOfKey = statement<{ id: string }>(
  'replies.of-key',
  'SELECT id FROM replies WHERE subject_id = $1 AND idempotency_key = $2',
);

/** Writes an official answer. Who may, and what follows for its subject, is decided by whoever calls. */
@Injectable()
export class PublishReply {
  async run(
    tx: Transaction,
    reply: {
      idempotencyKey: string;
      subject: { kind: 'idea' | 'feedback'; id: string };
      authorId: string;
      department: string;
      outcome: IdeaOutcome | FeedbackOutcome;
      body: string;
      language: TextLanguage;
      publishedAt: Date;
    },
  ): Promise<string> {
    const id = uuidv7();
    const { idempotencyKey, subject, authorId, department, outcome, body, language, publishedAt } = reply;
    await tx.insert(Reply, {
      id,
      idempotencyKey,
      subjectKind: subject.kind,
      subjectId: subject.id,
      authorId,
      departmentCode: department,
      outcome,
      body,
      language,
      publishedAt,
    });
    return id;
  }

  /** Whether the answer to a subject is the one that this key published. */
  async isRepeated(tx: Transaction, subject: string, idempotencyKey: string): Promise<boolean> {
    const rows = await tx.run(replyOfKey, [subject, idempotencyKey]);
    return rows.length > 0;
  }
}
