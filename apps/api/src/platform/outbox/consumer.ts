import type { Statement } from '../database/statement.ts';

/** One row of the outbox: what a commit changed about one interaction. */
export interface OutboxRow<Change = unknown> {
  /** In the order in which followers see changes; gapless over all topics. */
  readonly position: number;
  readonly interactionId: string;
  readonly change: Change;
}

/** The transaction in which a consumer's work and its place in the outbox are kept together. */
export interface WorkTransaction {
  run<Row extends object>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row[]>;
  /** Has a hint given once all is committed; see `Transaction.afterCommit`. */
  afterCommit(hint: () => void): void;
}

/** Somebody who follows the record. Its work happens after the reply to the citizen, and exactly once. */
export interface Consumer<Change = unknown> {
  /** Unique, and kept for ever: its place is stored under it. */
  readonly name: string;
  /** What it wants to hear of, where that is not everything: the others cost it next to nothing. */
  readonly topics?: readonly string[];
  /** Rows handed over at once, at most. */
  readonly batch: number;
  /** Milliseconds between two batches: longer makes batches larger and the work cheaper. */
  readonly pause: number;
  /**
   * Does the work for rows in order. What it writes through `tx` is kept if and only if the place moves; when it
   * throws, the same rows come again later. Effects outside of `tx` may happen twice.
   *
   * @returns how many of the rows are done, from the front
   */
  handle(tx: WorkTransaction, rows: readonly OutboxRow<Change>[]): Promise<number>;
}
