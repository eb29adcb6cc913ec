import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RecordChange, Topic } from '../interactions/index.ts';
import type { Consumer, OutboxRow, WorkTransaction } from '../platform/outbox/consumer.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { indexIdeas } from './idea-search.queries.ts';

/** Makes new ideas findable, after the reply to whoever proposed them: the text index is slow to write. */
@Injectable()
export class IndexForSearch implements Consumer<RecordChange>, OnModuleInit {
  readonly name = 'idea-search';
  readonly topics: readonly Topic[] = ['recorded idea.submitted with words'];
  readonly batch = 500;
  readonly pause = 200;
  readonly #outbox: Outbox;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  onModuleInit(): void {
    this.#outbox.follow(this);
  }

  async handle(tx: WorkTransaction, rows: readonly OutboxRow<RecordChange>[]): Promise<number> {
    await tx.run(indexIdeas, [rows.map(({ change }) => change.subject.id)]);
    return rows.length;
  }
}
