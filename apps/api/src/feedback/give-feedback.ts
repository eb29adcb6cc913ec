import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { feedback } from '@concivis/contracts';
import type { Rating } from '@concivis/framework';
import { v7 as uuidv7 } from 'uuid';
import { OpenCase } from '../cases/index.ts';
import { isPerson, type Actor } from '../identity/index.ts';
import { RecordInteraction, writtenIn } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { violates } from '../platform/database/violates.ts';
import { Catalogue } from '../public-services/index.ts';
import { Feedback } from './feedback.entity.ts';
import { feedbackOfKey } from './feedback.queries.ts';
import { trackingToken } from './tracking-token.ts';

/** Anybody gives feedback on a public service. The same idempotency key again gives the same receipt. */
@Injectable()
export class GiveFeedback {
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

  async run(actor: Actor, given: feedback.GiveFeedback): Promise<feedback.FeedbackReceipt> {
    const command = { ...given, language: writtenIn(given.body, given.language) };
    const department = await this.#catalogue.departmentOf(command.service);
    await this.#catalogue.checkDistrict(command.district);
    try {
      return await this.#database.transaction((tx) => this.#give(tx, actor, command, department));
    } catch (error) {
      if (!violates(error, 'feedback_given_once')) throw error;
      const [row] = await this.#database.read(feedbackOfKey, [command.idempotencyKey]);
      if (row === undefined) throw error;
      return receiptOf(row.id, row.tracking_secret, row.received_at);
    }
  }

  async #give(
    tx: Transaction,
    actor: Actor,
    command: feedback.GiveFeedback,
    department: string,
  ): Promise<feedback.FeedbackReceipt> {
    const [id, trackingSecret, receivedAt] = [uuidv7(), randomBytes(16), this.#clock.now()];
    const { service, district, rating, body, contact, language, channel } = command;
    await tx.insert(Feedback, {
      id,
      idempotencyKey: command.idempotencyKey,
      trackingSecret,
      authorId: isPerson(actor) ? actor.accountId : null,
      serviceCode: service,
      districtCode: district,
      rating,
      body,
      language,
      contact,
      channel,
      receivedAt,
    });
    if (asksForAnswer(command)) {
      this.#openCase.run(tx, { kind: 'feedback', id, service, department, receivedAt });
    }
    await this.#record.run(tx, {
      type: 'feedback.given',
      facts: { rating: rating as Rating, contactLeft: contact !== null },
      actor,
      at: receivedAt,
      service,
      department,
      district,
      channel,
      language,
      subject: { kind: 'feedback', id },
      hasWords: body !== '',
    });
    return receiptOf(id, trackingSecret, receivedAt);
  }
}

/** A bare rating asks for none: a case for each would bury those that do. */
const asksForAnswer = ({ body, contact }: feedback.GiveFeedback) => body !== '' || contact !== null;

const receiptOf = (id: string, secret: Buffer, at: Date): feedback.FeedbackReceipt => ({
  id,
  token: trackingToken(id, secret),
  receivedAt: at.toISOString(),
});
