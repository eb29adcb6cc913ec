import { Injectable } from '@nestjs/common';
import { loadTagger, type Tagger } from '@concivis/tagger';
import type { WorkTransaction } from '../platform/outbox/consumer.ts';
import type { StoredInteraction } from './stored-interaction.ts';

/** Says which model reads texts, as far as the transaction sees. */
export type TaggerKeeper = (tx: WorkTransaction) => Promise<Tagger>;

/** Hears of texts that were just read, in the transaction that keeps what was found. They are held until it ends. */
export type ReadingListener = (tx: WorkTransaction, read: readonly StoredInteraction[]) => Promise<void>;

/** Which model reads texts now. Whoever keeps several models says so; until then it is the shipped one. */
@Injectable()
export class CurrentTagger {
  #keeper: TaggerKeeper | null = null;
  readonly #listeners: ReadingListener[] = [];

  /** Called once, when the feature that keeps models starts. The keeper is asked before each batch of texts. */
  askOf(keeper: TaggerKeeper): void {
    if (this.#keeper !== null) throw new Error('Somebody else says already which model reads texts');
    this.#keeper = keeper;
  }

  async now(tx: WorkTransaction): Promise<Tagger> {
    return this.#keeper === null ? loadTagger() : this.#keeper(tx);
  }

  /** Called when a feature starts that has something to do about new texts once they are read. */
  follow(listener: ReadingListener): void {
    this.#listeners.push(listener);
  }

  async tell(tx: WorkTransaction, read: readonly StoredInteraction[]): Promise<void> {
    for (const listener of this.#listeners) await listener(tx, read);
  }
}
