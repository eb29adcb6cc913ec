import { Injectable } from '@nestjs/common';
import type { ReplyOf, operations } from '@concivis/contracts';
import { isPerson, type Actor, type Person } from '../identity/index.ts';
import { RecordInteraction } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { can } from './idea.policy.ts';
import { addSupport, holdIdea, removeSupport, type IdeaGlance } from './idea.queries.ts';
import { factsOf } from './present-idea.ts';

type SupportView = ReplyOf<typeof operations.ideas.support>;

/** A citizen backs an idea, or takes the backing back. Each counts exactly once, however often it is sent. */
@Injectable()
export class SupportIdea {
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

  run(actor: Actor, id: string): Promise<SupportView> {
    return this.#change(actor, id, true);
  }

  takeBack(actor: Actor, id: string): Promise<SupportView> {
    return this.#change(actor, id, false);
  }

  async #change(actor: Actor, id: string, supported: boolean): Promise<SupportView> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    if (!actor.emailConfirmed) throw new Refusal('email-not-confirmed');
    return this.#database.transaction(async (tx) => {
      const [idea] = await tx.run(holdIdea, [id]);
      if (idea === undefined) throw new Refusal('not-found');
      const department = await this.#catalogue.departmentOf(idea.service_code);
      const facts = factsOf(idea, department);
      if (!can(actor, 'read', facts)) throw new Refusal('not-found');
      if (!can(actor, 'support', facts))
        throw new Refusal(facts.authorId === actor.accountId ? 'not-allowed' : 'closed-for-participation');
      const at = this.#clock.now();
      const [result] = supported
        ? await tx.run(addSupport, [id, actor.accountId, at])
        : await tx.run(removeSupport, [id, actor.accountId]);
      if (result?.changed === true) await this.#recordChange(tx, actor, { idea, department, at, supported });
      return { supports: result?.supports ?? 0, supported };
    });
  }

  async #recordChange(
    tx: Transaction,
    actor: Person,
    {
      idea,
      department,
      at,
      supported,
    }: { idea: IdeaGlance; department: string; at: Date; supported: boolean },
  ): Promise<void> {
    await this.#record.run(tx, {
      type: supported ? 'idea.supported' : 'idea.support-withdrawn',
      facts: {},
      actor,
      at,
      service: idea.service_code,
      department,
      district: idea.district_code,
      channel: 'web',
      language: actor.language,
      subject: { kind: 'idea', id: idea.id },
      hasWords: false,
    });
  }
}
