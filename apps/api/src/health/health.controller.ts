import { Controller } from '@nestjs/common';
import { operations, type ReplyOf } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';
import { Operation } from '../platform/http/operation.ts';

const contract = operations.health;
const one = statement<{ one: number }>('health.one', 'SELECT 1 AS one');

@Controller()
export class HealthController {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  @Operation(contract.live)
  live(): ReplyOf<typeof contract.live> {
    return { status: 'live' };
  }

  /** Answers 503, by the same filter as any request, while the database cannot be used. */
  @Operation(contract.ready)
  async ready(): Promise<ReplyOf<typeof contract.ready>> {
    await this.#database.read(one);
    return { status: 'ready', database: 'up' };
  }
}
