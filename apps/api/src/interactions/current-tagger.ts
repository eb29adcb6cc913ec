import { Injectable } from '@nestjs/common';
import { loadTagger, type Tagger } from '@concivis/tagger';

/** Which model reads texts now. Whoever keeps several models says so; until then it is the shipped one. */
@Injectable()
export class CurrentTagger {
  #keeper: (() => Promise<Tagger>) | null = null;

  /** Called once, when the feature that keeps models starts. The keeper is asked before each batch of texts. */
  askOf(keeper: () => Promise<Tagger>): void {
    if (this.#keeper !== null) throw new Error('Somebody else says already which model reads texts');
    this.#keeper = keeper;
  }

  async now(): Promise<Tagger> {
    return this.#keeper === null ? loadTagger() : this.#keeper();
  }
}
