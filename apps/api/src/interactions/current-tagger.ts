import { Injectable } from '@nestjs/common';
import { loadTagger, type Tagger } from '@concivis/tagger';
import type { WorkTransaction } from '../platform/outbox/consumer.ts';

/** Says which model reads texts, as far as the transaction sees. */
export type TaggerKeeper = (tx: WorkTransaction) => Promise<Tagger>;

/** Which model reads texts now. Whoever keeps several models says so; until then it is the shipped one. */
@Injectable()
export class CurrentTagger {
  #keeper: TaggerKeeper | null = null;

  /** Called once, when the feature that keeps models starts. The keeper is asked before each batch of texts. */
  askOf(keeper: TaggerKeeper): void {
    if (this.#keeper !== null) throw new Error('Somebody else says already which model reads texts');
    this.#keeper = keeper;
  }

  async now(tx: WorkTransaction): Promise<Tagger> {
    return this.#keeper === null ? loadTagger() : this.#keeper(tx);
  }
}
