import { Injectable } from '@nestjs/common';
import type { TermId } from '@concivis/framework';
import type { WorkTransaction } from '../platform/outbox/consumer.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import {
  appendChanges,
  appendStatements,
  interactionsOfIds,
  lockInteractions,
} from './interaction.queries.ts';
import { changeBetween, topicOf } from './record-change.ts';
import { changedOf, countableOf, type StoredInteraction } from './stored-interaction.ts';
import type { StoredTag } from './stored-tag.ts';

/** Something to be said about a tag of one interaction. */
export interface NewStatement extends StoredTag {
  readonly interaction: string;
  readonly term: TermId;
  /** Null: a reviewer takes back what reviewers said of the term. */
  readonly stands: boolean | null;
  /** Who says so; null for the model. */
  readonly pseudonym: string | null;
}

/** How interactions that are on record come to count differently: something is said of their tags, or they are hidden. */
@Injectable()
export class ChangeRecord {
  readonly #outbox: Outbox;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  /** The interactions as they are now; nobody changes what counts of them until the transaction ends. */
  async hold(tx: WorkTransaction, ids: readonly string[]): Promise<StoredInteraction[]> {
    await tx.run(lockInteractions, [ids]);
    return tx.run(interactionsOfIds, [ids]);
  }

  /** Appends statements about interactions that are held, and tells followers what counts differently. */
  async say(
    tx: WorkTransaction,
    held: readonly StoredInteraction[],
    statements: readonly NewStatement[],
    at: Date,
  ): Promise<void> {
    if (statements.length === 0) return;
    const column = <Value>(of: (each: NewStatement) => Value) => statements.map(of);
    await tx.run(appendStatements, [
      column(({ interaction }) => interaction),
      column(({ term }) => term),
      column(({ provenance }) => provenance),
      column(({ stands }) => stands),
      column(({ probability }) => probability),
      column(({ source }) => source),
      column(({ spans }) => JSON.stringify(spans)),
      column(({ pseudonym }) => pseudonym),
      at,
    ]);
    const changes = held.map((row) => {
      const said = statements.filter(({ interaction }) => interaction === row.id);
      const after = countableOf(row, { statements: [...row.statements, ...said] });
      return [row.id, changeBetween(changedOf(row, 'retagged'), countableOf(row), after)] as const;
    });
    await this.tell(tx, changes);
  }

  /** Appends changes to the outbox; those that change nothing are left out. */
  async tell(
    tx: WorkTransaction,
    changes: readonly (readonly [id: string, change: ReturnType<typeof changeBetween>])[],
  ): Promise<void> {
    const real = changes.flatMap(([id, change]) => (change === null ? [] : [{ id, change }]));
    if (real.length === 0) return;
    await tx.run(appendChanges, [
      real.map(({ id }) => id),
      real.map(({ change }) => topicOf(change)),
      real.map(({ change }) => JSON.stringify(change)),
    ]);
    tx.afterCommit(() => this.#outbox.poke());
  }
}
