import { Injectable } from '@nestjs/common';
import type { TermId } from '@concivis/framework';
import type { WorkTransaction } from '../platform/outbox/consumer.ts';
import { interactionsOfIds } from './interaction.queries.ts';
import {
  countTexts,
  idsOfTexts,
  reviewedTexts,
  reviewsOfTexts,
  type TextPlace,
  type TextScope,
} from './record-texts.queries.ts';
import type { StoredInteraction } from './stored-interaction.ts';
import { Words } from './words.ts';

/** The newest word of a reviewer on one term of a text; one that was taken back is none. */
export interface Review {
  readonly term: TermId;
  readonly stands: boolean;
  /** Tells reviewers apart, and nothing else. */
  readonly reviewer: string | null;
}

/** A counted text with everything that was said of it. */
export interface ReviewedText {
  readonly row: StoredInteraction;
  readonly text: string;
  readonly reviews: readonly Review[];
}

/** The acts on record that brought words, for work that reads many of them. Texts whose words are gone are left out. */
@Injectable()
export class RecordTexts {
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** How many texts there are in a scope, hidden ones too. */
  async count(tx: WorkTransaction, scope: TextScope): Promise<number> {
    const { statement, values } = countTexts(scope);
    const [row] = await tx.run(statement, values);
    return row?.texts ?? 0;
  }

  /** The next texts of a scope after a place, oldest first. */
  async next(
    tx: WorkTransaction,
    scope: TextScope,
    after: TextPlace | null,
    limit: number,
  ): Promise<TextPlace[]> {
    const { statement, values } = idsOfTexts(scope, after, limit);
    return tx.run(statement, values);
  }

  /** Interactions by id; hold them first if anything is to be said of them. */
  rows(tx: WorkTransaction, ids: readonly string[]): Promise<StoredInteraction[]> {
    return tx.run(interactionsOfIds, [ids]);
  }

  /** The words of interactions, by the id of the interaction. */
  async words(tx: WorkTransaction, rows: readonly StoredInteraction[]): Promise<ReadonlyMap<string, string>> {
    const bySubject = await this.#words.of(
      rows.map(({ subject_kind, subject_id }) => ({ kind: subject_kind, id: subject_id })),
      (reader, values) => tx.run(reader, values),
    );
    return new Map(
      rows.flatMap(({ id, subject_id }) => {
        const text = bySubject.get(subject_id);
        return text === undefined ? [] : [[id, text] as const];
      }),
    );
  }

  /**
   * Texts on which a word of a reviewer stands, in the order of their ids; hidden ones are left out.
   * @returns `last` is where to go on, null after the last page
   */
  async reviewed(
    tx: WorkTransaction,
    after: string | null,
    limit: number,
  ): Promise<{ texts: ReviewedText[]; last: string | null }> {
    const found = await tx.run(reviewedTexts, [after, limit]);
    const ids = found.map(({ id }) => id);
    const rows = await this.rows(tx, ids);
    const words = await this.words(tx, rows);
    const reviews = Map.groupBy(await tx.run(reviewsOfTexts, [ids]), ({ interaction_id }) => interaction_id);
    const texts = rows.flatMap((row): ReviewedText[] => {
      const text = words.get(row.id);
      const standing = reviews.get(row.id);
      if (text === undefined || text.trim() === '' || standing === undefined) return [];
      return [{ row, text, reviews: standing }];
    });
    return {
      texts: texts.toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1)),
      last: ids.length < limit ? null : (ids.at(-1) ?? null),
    };
  }
}
