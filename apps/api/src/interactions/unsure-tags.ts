import { Injectable } from '@nestjs/common';
import type { TermId } from '@concivis/framework';
import { Database } from '../platform/database/database.ts';
import type { WorkTransaction } from '../platform/outbox/consumer.ts';
import {
  countUnsure,
  countUnsureOfDepartment,
  forgetUnsure,
  forgetUnsureTerm,
  nearestUnsure,
  nearestUnsureOfDepartment,
  noteUnsure,
  reviewsByTerm,
  type UnsureRow,
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
}

/** What the model that read a text last is not sure of, until a reviewer has spoken. */
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
    ]);
  }

  /** A reviewer speaks on a term. @returns whether it was unsure */
  async settle(tx: WorkTransaction, interaction: string, term: TermId): Promise<boolean> {
    return (await tx.run(forgetUnsureTerm, [interaction, term])).length > 0;
  }

  /**
   * Of each term the unsure tags nearest to its threshold, so many at most; those of hidden texts are left out.
   * @param department null: of all
   */
  nearest(department: string | null, ofEachTerm: number): Promise<UnsureRow[]> {
    return department === null
      ? this.#database.read(nearestUnsure, [ofEachTerm])
      : this.#database.read(nearestUnsureOfDepartment, [ofEachTerm, department]);
  }

  /** How many wait, counted up to `most`. */
  async count(department: string | null, most: number): Promise<number> {
    const [row] = await (department === null
      ? this.#database.read(countUnsure, [most])
      : this.#database.read(countUnsureOfDepartment, [most, department]));
    return row?.waiting ?? 0;
  }

  /** Of how many texts reviewers have said it, by term. */
  async reviewsByTerm(): Promise<ReadonlyMap<TermId, number>> {
    return new Map((await this.#database.read(reviewsByTerm)).map(({ term, texts }) => [term, texts]));
  }
}
