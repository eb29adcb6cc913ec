import { Injectable } from '@nestjs/common';
import type { moderation } from '@concivis/contracts';
import { v7 as uuidv7 } from 'uuid';
import { isPerson, type Actor } from '../identity/index.ts';
import { RecordInteraction } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { violates } from '../platform/database/violates.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { ContentReport } from './content-report.entity.ts';
import type { Content } from './content.ts';
import { FindContents } from './find-contents.ts';
import { can } from './moderation.policy.ts';

/** Anybody reports an idea, a comment or feedback, with a reason. The same idempotency key again changes nothing. */
@Injectable()
export class ReportContent {
  readonly #database: Database;
  readonly #contents: FindContents;
  readonly #catalogue: Catalogue;
  readonly #record: RecordInteraction;
  readonly #clock: Clock;

  constructor(
    database: Database,
    contents: FindContents,
    catalogue: Catalogue,
    record: RecordInteraction,
    clock: Clock,
  ) {
    this.#database = database;
    this.#contents = contents;
    this.#catalogue = catalogue;
    this.#record = record;
    this.#clock = clock;
  }

  /** @throws {Refusal} `not-found` for what cannot be seen or is gone, `not-allowed` for words of one's own. */
  async run(actor: Actor, command: moderation.ReportContent): Promise<void> {
    const content = (await this.#contents.find([command.subject])).get(command.subject.id);
    if (content === undefined || content.hiddenAt !== null || content.withdrawn)
      throw new Refusal('not-found');
    const department = await this.#catalogue.departmentOf(content.service);
    const facts = { department, authorId: content.authorId, hidden: false, withdrawn: false };
    if (!can(actor, 'report', facts)) throw new Refusal('not-allowed');
    try {
      await this.#database.transaction((tx) => this.#report(tx, actor, command, { content, department }));
    } catch (error) {
      if (!violates(error, 'content_reports_made_once')) throw error;
    }
  }

  async #report(
    tx: Transaction,
    actor: Actor,
    command: moderation.ReportContent,
    { content, department }: { content: Content; department: string },
  ): Promise<void> {
    const at = this.#clock.now();
    await tx.insert(ContentReport, {
      id: uuidv7(),
      idempotencyKey: command.idempotencyKey,
      subjectKind: content.kind,
      subjectId: content.id,
      departmentCode: department,
      reporterId: isPerson(actor) ? actor.accountId : null,
      reason: command.reason,
      body: command.text,
      reportedAt: at,
    });
    await this.#record.run(tx, {
      type: 'content.reported',
      facts: { reason: command.reason },
      actor,
      at,
      service: content.service,
      department,
      district: content.district,
      channel: 'web',
      language: isPerson(actor) ? actor.language : 'und',
      subject: { kind: content.kind, id: content.id },
      ...(content.idea === null ? {} : { parent: { kind: 'idea' as const, id: content.idea } }),
      hasWords: false,
    });
  }
}
