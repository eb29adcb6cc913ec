import { Injectable } from '@nestjs/common';
import type { ideas } from '@concivis/contracts';
import { v7 as uuidv7 } from 'uuid';
import { OpenCase } from '../cases/index.ts';
import { isPerson, type Actor, type Person } from '../identity/index.ts';
import { RecordInteraction } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { violates } from '../platform/database/violates.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { Idea } from './idea.entity.ts';
import { ideaOfKey, startCounts } from './idea.queries.ts';

/** A citizen proposes an idea. The same idempotency key again gives the same idea. */
@Injectable()
export class SubmitIdea {
  readonly #database: Database;
  readonly #catalogue: Catalogue;
  readonly #openCase: OpenCase;
  readonly #record: RecordInteraction;
  readonly #clock: Clock;

  constructor(
    database: Database,
    catalogue: Catalogue,
    openCase: OpenCase,
    record: RecordInteraction,
    clock: Clock,
  ) {
    this.#database = database;
    this.#catalogue = catalogue;
    this.#openCase = openCase;
    this.#record = record;
    this.#clock = clock;
  }

  /** @returns the id of the idea. */
  async run(actor: Actor, command: ideas.SubmitIdea): Promise<string> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    if (!actor.emailConfirmed) throw new Refusal('email-not-confirmed');
    const department = await this.#catalogue.departmentOf(command.service);
    await this.#catalogue.checkDistrict(command.district);
    try {
      return await this.#database.transaction((tx) => this.#submit(tx, actor, command, department));
    } catch (error) {
      if (!violates(error, 'ideas_submitted_once')) throw error;
      return this.#submittedBefore(actor, command.idempotencyKey);
    }
  }

  async #submit(
    tx: Transaction,
    actor: Person,
    command: ideas.SubmitIdea,
    department: string,
  ): Promise<string> {
    const id = uuidv7();
    const { title, body, language, service, district, idempotencyKey } = command;
    const submittedAt = this.#clock.now();
    await tx.insert(Idea, {
      id,
      idempotencyKey,
      authorId: actor.accountId,
      title,
      body,
      language,
      serviceCode: service,
      districtCode: district,
      submittedAt,
    });
    await tx.run(startCounts, [id]);
    await this.#openCase.run(tx, { kind: 'idea', id, service, department, receivedAt: submittedAt });
    await this.#record.run(tx, {
      type: 'idea.submitted',
      facts: {},
      actor,
      at: submittedAt,
      service,
      department,
      district,
      channel: 'web',
      language,
      subject: { kind: 'idea', id },
      hasWords: true,
    });
    return id;
  }

  async #submittedBefore(actor: Person, key: string): Promise<string> {
    const [idea] = await this.#database.read(ideaOfKey, [key]);
    if (idea === undefined || idea.author_id !== actor.accountId) throw new Refusal('not-allowed');
    return idea.id;
  }
}
