import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction.ts';
import { ChangeRecord } from './change-record.ts';
import {
  deleteExclusions,
  insertExclusions,
  interactionsOfIds,
  lockAbout,
  lockExcludedBy,
} from './interaction.queries.ts';
import { changeBetween } from './record-change.ts';
import { changedOf, countableOf } from './stored-interaction.ts';

/**
 * What is hidden does not count, and neither does what was done about it: comments, supports, answers, tag reviews.
 * Moderation itself goes on counting. Whoever hides holds the lock of the subject, so that nothing new comes in meanwhile.
 */
@Injectable()
export class ExcludeInteractions {
  readonly #record: ChangeRecord;

  constructor(record: ChangeRecord) {
    this.#record = record;
  }

  /** @param subject id of an idea, a comment or feedback that is being hidden. Hidden already: nothing changes. */
  async run(tx: Transaction, subject: string, at: Date): Promise<void> {
    const about = (await tx.run(lockAbout, [[subject]])).map(({ id }) => id);
    // Reviews of the tags of these: they are about an interaction.
    const furtherAbout = (await tx.run(lockAbout, [about])).map(({ id }) => id);
    const ids = [...new Set([...about, ...furtherAbout])];
    const rows = await tx.run(interactionsOfIds, [ids]);
    await tx.run(insertExclusions, [ids, subject, at]);
    const changes = rows.map(
      (row) =>
        [
          row.id,
          changeBetween(changedOf(row, 'excluded'), countableOf(row), countableOf(row, { excluded: true })),
        ] as const,
    );
    await this.#record.tell(tx, changes);
  }

  /** It is shown again. What is not hidden for another reason counts again, with the tags that it has by now. */
  async takeBack(tx: Transaction, subject: string): Promise<void> {
    await tx.run(lockExcludedBy, [subject]);
    const released = (await tx.run(deleteExclusions, [subject])).map(({ interaction_id }) => interaction_id);
    const rows = await tx.run(interactionsOfIds, [released]);
    const changes = rows.map(
      (row) =>
        [
          row.id,
          changeBetween(changedOf(row, 'reinstated'), countableOf(row, { excluded: true }), countableOf(row)),
        ] as const,
    );
    await this.#record.tell(tx, changes);
  }
}
