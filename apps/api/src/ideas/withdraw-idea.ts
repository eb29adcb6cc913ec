import { Injectable } from '@nestjs/common';
import type { Actor } from '../identity/index.ts';
import { RecordInteraction } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { Idea } from './idea.entity.ts';
import { can } from './idea.policy.ts';
import { lockIdea } from './idea.queries.ts';
import { factsOf } from './present-idea.ts';

/** The author takes an idea back. It stays readable at its address and is no longer listed. */
@Injectable()
export class WithdrawIdea {
  readonly #database: Database;
  readonly #catalogue: Catalogue;
  readonly #record: RecordInteraction;
  readonly #clock: Clock;

  constructor(database: Database, catalogue: Catalogue, record: RecordInteraction, clock: Clock) {
    this.#database = database;
    this.#catalogue = catalogue;
    this.#record = record;
    this.#clock = clock;
  }

  async run(actor: Actor, id: string): Promise<void> {
    await this.#database.transaction(async (tx) => {
      const [idea] = await tx.run(lockIdea, [id]);
      if (idea === undefined) throw new Refusal('not-found');
      const department = await this.#catalogue.departmentOf(idea.service_code);
      const facts = factsOf(idea, department);
      if (!can(actor, 'read', facts)) throw new Refusal('not-found');
      if (!can(actor, 'withdraw', facts)) {
        throw new Refusal(
          facts.withdrawn ? 'already-withdrawn' : facts.answered ? 'already-answered' : 'not-allowed',
        );
      }
      const at = this.#clock.now();
      await tx.update(Idea, { id }, { withdrawnAt: at });
      await this.#record.run(tx, {
        type: 'idea.withdrawn',
        facts: {},
        actor,
        at,
        service: idea.service_code,
        department,
        district: idea.district_code,
        channel: 'web',
        language: idea.language,
        subject: { kind: 'idea', id },
        hasWords: false,
      });
    });
  }
}
