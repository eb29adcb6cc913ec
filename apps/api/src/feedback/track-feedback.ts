import { Injectable } from '@nestjs/common';
import type { feedback } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { FindReplies } from '../replies/index.ts';
import { trackedFeedback } from './feedback.queries.ts';
import { presentTrackedFeedback } from './present-feedback.ts';
import { readTrackingToken } from './tracking-token.ts';

/** Whoever holds the receipt sees what became of the feedback, hidden or not. */
@Injectable()
export class TrackFeedback {
  readonly #database: Database;
  readonly #replies: FindReplies;

  constructor(database: Database, replies: FindReplies) {
    this.#database = database;
    this.#replies = replies;
  }

  /** @throws {Refusal} `not-found`, the same for a wrong token and for none. */
  async run(token: string): Promise<feedback.TrackedFeedback> {
    const claim = readTrackingToken(token);
    if (claim === null) throw new Refusal('not-found');
    const [row] = await this.#database.read(trackedFeedback, [claim.id, claim.secret]);
    if (row === undefined) throw new Refusal('not-found');
    const replies = await this.#replies.run([row.id]);
    return presentTrackedFeedback(row, replies.get(row.id) ?? null);
  }
}
