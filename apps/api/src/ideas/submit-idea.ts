import { Injectable } from '@nestjs/common';
import type { ideas } from '@concivis/contracts';
import { v7 as uuidv7 } from 'uuid';
import { OpenCase } from '../cases/index.ts';
import { isPerson, type Actor, type Person } from '../identity/index.ts';
import { RecordInteraction, writtenIn } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { violates } from '../platform/database/violates.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { ideaOfKey, insertIdea, type FullIdeaRow } from './idea.queries.ts';

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

  /** `row` is null when the key was used before: the idea is then as it has become since. */
  async run(actor: Actor, command: ideas.SubmitIdea): Promise<{ id: string; row: FullIdeaRow | null }> {
    if (!isPerson(actor)) throw new Refusal('not-signed-in');
    if (!actor.emailConfirmed) throw new Refusal('email-not-confirmed');
    const department = await this.#catalogue.departmentOf(command.service);
    await this.#catalogue.checkDistrict(command.district);
    try {
      const row = await this.#database.transaction((tx) => this.#submit(tx, actor, command, department));
      return { id: row.id, row };
    } catch (error) {
      if (!violates(error, 'ideas_submitted_once')) throw error;
      return { id: await this.#submittedBefore(actor, command.idempotencyKey), row: null };
    }
  }

  async #submit(
    tx: Transaction,
    actor: Person,
    command: ideas.SubmitIdea,
    department: string,
  ): Promise<FullIdeaRow> {
    const row = newRow(actor, command, this.#clock.now());
    const {
      id,
      title,
      body,
      language,
      service_code: service,
      district_code: district,
      submitted_at: at,
    } = row;
    const { idempotencyKey } = command;
    tx.write(insertIdea, [id, idempotencyKey, actor.accountId, title, body, language, service, district, at]);
    this.#openCase.run(tx, { kind: 'idea', id, service, department, receivedAt: at });
    await this.#record.run(tx, {
      type: 'idea.submitted',
      facts: {},
      actor,
      at,
      service,
      department,
      district,
      channel: 'web',
      language,
      subject: { kind: 'idea', id },
      hasWords: true,
    });
    return row;
  }

  async #submittedBefore(actor: Person, key: string): Promise<string> {
    const [idea] = await this.#database.read(ideaOfKey, [key]);
    if (idea === undefined || idea.author_id !== actor.accountId) throw new Refusal('not-allowed');
    return idea.id;
  }
}

/** The idea as it will be read once it is committed. */
const newRow = (actor: Person, command: ideas.SubmitIdea, at: Date): FullIdeaRow => ({
  id: uuidv7(),
  author_id: actor.accountId,
  author: actor.displayName,
  title: command.title,
  body: command.body,
  language: writtenIn(`${command.title}\n${command.body}`, command.language),
  service_code: command.service,
  district_code: command.district,
  status: 'published',
  outcome: null,
  submitted_at: at,
  opened_at: null,
  answered_at: null,
  withdrawn_at: null,
  hidden_at: null,
  hidden_rule: null,
  hidden_reason: null,
  supports: 0,
  comments: 0,
  comments_for: 0,
  comments_neutral: 0,
  comments_against: 0,
  supported: false,
});
