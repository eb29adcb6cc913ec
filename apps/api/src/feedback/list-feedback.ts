import { Injectable } from '@nestjs/common';
import { limits, type Asked, type feedback, type operations } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { pageOf, placeOf } from '../platform/http/cursor.ts';
import { Catalogue } from '../public-services/index.ts';
import { FindReplies } from '../replies/index.ts';
import { feedbackOfService } from './feedback.queries.ts';
import { presentFeedbackCard } from './present-feedback.ts';

/** Feedback on one public service, newest first, with the official answers. Two queries for any number. */
@Injectable()
export class ListFeedback {
  readonly #database: Database;
  readonly #catalogue: Catalogue;
  readonly #replies: FindReplies;

  constructor(database: Database, catalogue: Catalogue, replies: FindReplies) {
    this.#database = database;
    this.#catalogue = catalogue;
    this.#replies = replies;
  }

  /** @throws {Refusal} `not-found` when there is no such service. */
  async run(
    service: string,
    query: Asked<typeof operations.feedback.ofService>['query'],
  ): Promise<feedback.FeedbackPage> {
    await this.#catalogue.checkService(service);
    const limit = query.limit ?? limits.page.default;
    const place = query.after === undefined ? null : placeOf(query.after);
    const rows = await this.#database.read(feedbackOfService, [
      service,
      place?.key ?? null,
      place?.id ?? null,
      limit + 1,
    ]);
    const replies = await this.#replies.run(
      rows.filter((row) => row.answered_at !== null).map((row) => row.id),
    );
    return pageOf(rows, limit, {
      present: (row) => presentFeedbackCard(row, replies.get(row.id) ?? null),
      place: (row) => ({ key: row.received_at.getTime(), id: row.id }),
    });
  }
}
