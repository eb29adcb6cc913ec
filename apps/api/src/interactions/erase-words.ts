import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction.ts';
import { forgetUnsure } from './unsure-tags.queries.ts';
import { eraseSpansOfStatements, eraseSpansOfTags, lockWordy } from './interaction.queries.ts';

/** Forgets what a feature keeps of the words of interactions, in the transaction that erases them. */
export type ErasureListener = (tx: Transaction, interactions: readonly string[]) => Promise<void>;

/**
 * Words were erased: the places in them that tags pointed at are forgotten too, and so is what somebody should have read
 * in them. What counts stays as it is.
 */
@Injectable()
export class EraseWords {
  readonly #listeners: ErasureListener[] = [];

  /** Called when a feature starts that keeps something about words. */
  follow(listener: ErasureListener): void {
    this.#listeners.push(listener);
  }

  /** @param subjects what the words belonged to; erase the words themselves in the same transaction. */
  async run(tx: Transaction, subjects: readonly string[]): Promise<void> {
    const ids = (await tx.run(lockWordy, [subjects])).map(({ id }) => id);
    await tx.run(eraseSpansOfTags, [ids]);
    await tx.run(eraseSpansOfStatements, [ids]);
    await tx.run(forgetUnsure, [ids]);
    for (const listener of this.#listeners) await listener(tx, ids);
  }
}
