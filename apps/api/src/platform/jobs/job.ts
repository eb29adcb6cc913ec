import type { WorkTransaction } from '../outbox/consumer.ts';

/** What a job works through, as the only one that does: on the connection that holds its lock. */
export interface Turn {
  /** Aborted when the process stops, or the lock is lost with its connection. */
  readonly signal: AbortSignal;
  transaction<Result>(work: (tx: WorkTransaction) => Promise<Result>): Promise<Result>;
}

/** Long work that somebody has asked for, of which one process does one part at a time. What is asked for is in the database. */
export interface Job {
  readonly name: string;
  /** An advisory lock that nothing else here takes. */
  readonly lock: number;
  /** Whether there is something to do. Asked now and then in every process, without the lock. */
  isAsked(run: WorkTransaction['run']): Promise<boolean>;
  /**
   * Does a part. Between parts the process may end: what is kept must be kept in the transactions of the turn.
   * @returns whether to go on at once
   */
  work(turn: Turn): Promise<boolean>;
}
