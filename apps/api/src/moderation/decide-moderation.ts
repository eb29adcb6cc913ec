import { Injectable } from '@nestjs/common';
import type { moderation } from '@concivis/contracts';
import { v7 as uuidv7 } from 'uuid';
import { isPerson, worksFor, type Actor, type Person } from '../identity/index.ts';
import { ExcludeInteractions, RecordInteraction } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import type { Content } from './content.ts';
import { FindContents } from './find-contents.ts';
import { can } from './moderation.policy.ts';
import { closeReports, countDecisions } from './moderation.queries.ts';
import { ModerationDecision } from './moderation-decision.entity.ts';

const actTypes = { keep: 'content.kept', hide: 'content.hidden', restore: 'content.restored' } as const;

/** An employee keeps, hides or restores a content, with a rule and a reason. What is hidden no longer counts; nothing is deleted. */
@Injectable()
export class DecideModeration {
  readonly #database: Database;
  readonly #contents: FindContents;
  readonly #catalogue: Catalogue;
  readonly #exclude: ExcludeInteractions;
  readonly #record: RecordInteraction;
  readonly #clock: Clock;

  constructor(
    database: Database,
    contents: FindContents,
    catalogue: Catalogue,
    exclude: ExcludeInteractions,
    record: RecordInteraction,
    clock: Clock,
  ) {
    this.#database = database;
    this.#contents = contents;
    this.#catalogue = catalogue;
    this.#exclude = exclude;
    this.#record = record;
    this.#clock = clock;
  }

  /** @throws {Refusal} `edited-meanwhile` when somebody else decided since the employee looked. */
  async run(actor: Actor, command: moderation.DecideModeration): Promise<void> {
    await this.#database.transaction(async (tx) => {
      const { subject, action } = command;
      const content = await this.#contents.lock(tx, subject.kind, subject.id);
      if (content === null) throw new Refusal('not-found');
      const department = await this.#catalogue.departmentOf(content.service);
      if (!worksFor(actor, department) || !isPerson(actor)) throw new Refusal('not-found');
      const [seen] = await tx.run(countDecisions, [subject.id]);
      if (seen?.decisions !== command.seenDecisions) throw new Refusal('edited-meanwhile');
      const hidden = content.hiddenAt !== null;
      if (
        !can(actor, action, { department, authorId: content.authorId, hidden, withdrawn: content.withdrawn })
      ) {
        throw new Refusal(refusalOf(action, hidden));
      }
      await this.#decide(tx, actor, command, { content, department });
    });
  }

  async #decide(
    tx: Transaction,
    actor: Person,
    { action, rule, reason }: moderation.DecideModeration,
    { content, department }: { content: Content; department: string },
  ): Promise<void> {
    const at = this.#clock.now();
    await tx.insert(ModerationDecision, {
      id: uuidv7(),
      subjectKind: content.kind,
      subjectId: content.id,
      departmentCode: department,
      action,
      rule,
      reason,
      decidedBy: actor.accountId,
      decidedAt: at,
    });
    await tx.run(closeReports, [content.id, at]);
    if (action !== 'keep')
      await this.#contents.setHidden(tx, content, action === 'hide' ? { rule, reason, at } : null);
    if (action === 'hide') await this.#exclude.run(tx, content.id, at);
    if (action === 'restore') await this.#exclude.takeBack(tx, content.id);
    await this.#record.run(tx, {
      type: actTypes[action],
      facts: {},
      actor,
      at,
      service: content.service,
      department,
      district: content.district,
      channel: 'web',
      language: actor.language,
      subject: { kind: content.kind, id: content.id },
      ...(content.idea === null ? {} : { parent: { kind: 'idea' as const, id: content.idea } }),
      hasWords: false,
    });
  }
}

const refusalOf = (action: 'keep' | 'hide' | 'restore', hidden: boolean) => {
  if (hidden && action !== 'restore') return 'already-hidden';
  return !hidden && action === 'restore' ? 'not-hidden' : 'not-allowed';
};
