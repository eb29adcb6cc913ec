import { Injectable } from '@nestjs/common';
import type { TermId } from '@concivis/framework';
import { Database } from '../platform/database/database.ts';
import type { WorkTransaction } from '../platform/outbox/consumer.ts';
import {
  countUnsure,
  countUnsureOfDepartment,
  forgetUnsure,
  nearestUnsure,
  nearestUnsureOfDepartment,
  newestReviewed,
  noteUnsure,
  reopenUnsure,
  reviewsByTerm,
  settleUnsure,
  type TermCount,
  type UnsureRow,
  type WordyAct,
} from './unsure-tags.queries.ts';

/** A term that a model leaves to a person. */
export interface UnsureTerm {
  readonly interaction: string;
  readonly department: string | null;
  readonly term: TermId;
  readonly probability: number;
  /** From this probability on the model says the term. */
  readonly threshold: number;
  /** The model's version. */
  readonly source: string;
  /** A reviewer's word on it stands, so that it waits for nobody. */
  readonly settled: boolean;
}

/** Tags that wait for reviewers, beside what they have said. Hidden texts are left out. */
export interface ToReview {
  readonly tags: readonly UnsureRow[];
  /** Of how many texts a term stands by a reviewer's word. */
  readonly reviewed: Readonly<Partial<Record<TermId, number>>>;
  /** The texts that they spoke on last. */
  readonly lately: readonly WordyAct[];
}

/**
 * What the model that read a text last is not sure of. It waits until a reviewer has spoken, and is kept then: it waits
 * again when that word is taken back.
 */
@Injectable()
export class UnsureTags {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Replaces what was unsure of interactions that are held. */
  async replace(tx: WorkTransaction, held: readonly string[], unsure: readonly UnsureTerm[]): Promise<void> {
    await tx.run(forgetUnsure, [held]);
    if (unsure.length === 0) return;
    const column = <Value>(of: (each: UnsureTerm) => Value) => unsure.map(of);
    await tx.run(noteUnsure, [
      column(({ interaction }) => interaction),
      column(({ term }) => term),
      column(({ department }) => department),
      column(({ probability }) => probability),
      column(({ threshold }) => threshold),
      column(({ source }) => source),
      column(({ settled }) => settled),
    ]);
  }

  /** A reviewer speaks on a term. @returns whether it was unsure */
  async settle(tx: WorkTransaction, interaction: string, term: TermId): Promise<boolean> {
    return (await tx.run(settleUnsure, [interaction, term])).length > 0;
  }

  /** What reviewers said of a term is taken back. */
  async reopen(tx: WorkTransaction, interaction: string, term: TermId): Promise<void> {
    await tx.run(reopenUnsure, [interaction, term]);
  }

  /**
   * What waits for reviewers, and what they have said so far. Three queries in one round trip, however much there is.
   *
   * @param department null: of all
   * @param most.ofEachTerm so many tags of each term, those nearest to its threshold
   * @param most.words so many of the newest words of reviewers, for the texts they spoke on
   */
  async toReview(
    department: string | null,
    most: { readonly ofEachTerm: number; readonly words: number },
  ): Promise<ToReview> {
    const [tags, counts, lately] = await this.#database.readTogether<[UnsureRow, TermCount, WordyAct]>([
      department === null
        ? [nearestUnsure, [most.ofEachTerm]]
        : [nearestUnsureOfDepartment, [most.ofEachTerm, department]],
      [reviewsByTerm, []],
      [newestReviewed, [most.words]],
    ]);
    return { tags, lately, reviewed: Object.fromEntries(counts.map(({ term, texts }) => [term, texts])) };
  }

  /** How many wait, counted up to `most`. */
  async count(department: string | null, most: number): Promise<number> {
    const [row] = await (department === null
      ? this.#database.read(countUnsure, [most])
      : this.#database.read(countUnsureOfDepartment, [most, department]));
    return row?.waiting ?? 0;
  }
}
