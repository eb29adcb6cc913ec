import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction.ts';
import { forgetUnsure } from './unsure-tags.queries.ts';
import { eraseSpansOfStatements, eraseSpansOfTags, lockWordy } from './interaction.queries.ts';

/**
 * Words were erased: the places in them that tags pointed at are forgotten too, and so is what somebody should have read
 * in them. What counts stays as it is.
 */
@Injectable()
export class EraseWords {
  /** @param subjects what the words belonged to; erase the words themselves in the same transaction. */
  async run(tx: Transaction, subjects: readonly string[]): Promise<void> {
    const ids = (await tx.run(lockWordy, [subjects])).map(({ id }) => id);
    await tx.run(eraseSpansOfTags, [ids]);
    await tx.run(eraseSpansOfStatements, [ids]);
    await tx.run(forgetUnsure, [ids]);
  }
}
