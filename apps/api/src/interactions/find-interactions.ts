import { Injectable } from '@nestjs/common';
import type { interactions } from '@concivis/contracts';
import type { Actor } from '../identity/index.ts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { can } from './interaction.policy.ts';
import { interactionsOfIds, originOfSubject } from './interaction.queries.ts';
import { newestInteractions, type NewestAsked } from './newest-interactions.ts';
import { presentInteraction } from './present-interaction.ts';
import type { StoredInteraction } from './stored-interaction.ts';
import { Words } from './words.ts';

/** Reads interactions with all that was said about their tags. */
@Injectable()
export class FindInteractions {
  readonly #database: Database;
  readonly #words: Words;

  constructor(database: Database, words: Words) {
    this.#database = database;
    this.#words = words;
  }

  /** One interaction, for whoever works for its department. */
  async one(actor: Actor, id: string): Promise<interactions.InteractionView> {
    const [row] = await this.#database.read(interactionsOfIds, [[id]]);
    if (row === undefined) throw new Refusal('not-found');
    if (!can(actor, 'read', { department: row.department_code, excluded: row.excluded })) {
      throw new Refusal('not-allowed');
    }
    const [view] = await this.present([row]);
    return view as interactions.InteractionView;
  }

  /** The act that brought an idea, a comment or feedback about; null when there is none. The caller checks the rights. */
  async originOf(subject: string): Promise<interactions.InteractionView | null> {
    const rows = await this.#database.read(originOfSubject, [subject]);
    const [view] = await this.present(rows);
    return view ?? null;
  }

  /** Counted interactions, newest first. */
  async newest(asked: NewestAsked, limit: number): Promise<StoredInteraction[]> {
    const { statement, values } = newestInteractions(asked, limit);
    return this.#database.read(statement, values);
  }

  /** Interactions by their ids, in that order; what does not exist is left out. */
  async ofIds(ids: readonly string[]): Promise<StoredInteraction[]> {
    const rows = await this.#database.read(interactionsOfIds, [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** One query for each kind of words, however many rows. */
  async present(rows: readonly StoredInteraction[]): Promise<interactions.InteractionView[]> {
    const subjects = rows
      .filter(({ excluded }) => !excluded)
      .map(({ subject_kind, subject_id }) => ({ kind: subject_kind, id: subject_id }));
    const words = await this.#words.of(subjects, (reader, values) => this.#database.read(reader, values));
    return rows.map((row) => presentInteraction(row, words.get(row.subject_id)));
  }
}
