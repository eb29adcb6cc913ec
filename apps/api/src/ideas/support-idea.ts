import { Injectable } from '@nestjs/common';
import type { ReplyOf, operations } from '@concivis/contracts';
import { isPerson, type Actor, type Person } from '../identity/index.ts';
import { RecordInteraction, type StoredTag } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { can, type IdeaFacts } from './idea.policy.ts';
import {
  addSupport,
  countSupports,
  holdIdea,
  removeSupport,
  supportsOfIdea,
  type IdeaGlance,
} from './idea.queries.ts';
import { factsOf } from './present-idea.ts';

interface Change {
  readonly idea: IdeaGlance;
  readonly department: string;
  readonly at: Date;
  readonly supported: boolean;
  readonly inherited: readonly StoredTag[];
}

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
    const { counted } = await this.#database.transaction(async (tx) => {
      const at = this.#clock.now();
      // Sent together, so that a support waits for the database twice and not six times; a refusal undoes all of it.
      const [[idea], changed, inherited] = await Promise.all([
        tx.run(holdIdea, [id]),
        supported
          ? tx.run(addSupport, [id, actor.accountId, at])
          : tx.run(removeSupport, [id, actor.accountId]),
        this.#record.inheritedTags(tx, id),
      ]);
      if (idea === undefined) throw new Refusal('not-found');
      const department = await this.#catalogue.departmentOf(idea.service_code);
      this.#check(actor, factsOf(idea, department));
      if (changed.length === 0) return { counted: tx.ask(supportsOfIdea, [id]) };
      await this.#recordChange(tx, actor, { idea, department, at, supported, inherited });
      // Last, and not waited for before the commit: everybody who supports the same idea queues for its count.
      return { counted: tx.ask(countSupports, [id, supported ? 1 : -1]) };
    });
    return { supports: (await counted)[0]?.supports ?? 0, supported };
  }

  #check(actor: Person, facts: IdeaFacts): void {
    if (!can(actor, 'read', facts)) throw new Refusal('not-found');
    if (can(actor, 'support', facts)) return;
    throw new Refusal(facts.authorId === actor.accountId ? 'not-allowed' : 'closed-for-participation');
  }

  async #recordChange(
    tx: Transaction,
    actor: Person,
    { idea, department, at, supported, inherited }: Change,
  ): Promise<void> {
    await this.#record.run(tx, {
      inherited,
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
