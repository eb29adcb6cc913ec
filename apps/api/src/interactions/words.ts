import { Injectable } from '@nestjs/common';
import type { SubjectRef } from './act.ts';
import type { Statement } from '../platform/database/statement.ts';

/** $1 are ids; what has no words any more is left out. */
export type WordsStatement = Statement<{ id: string; words: string }>;

type Runner = <Row extends object>(statement: Statement<Row>, values: readonly unknown[]) => Promise<Row[]>;

/** Where the words are that interactions are about. Features that keep words say how to read theirs. */
@Injectable()
export class Words {
  readonly #readers = new Map<string, WordsStatement>();

  /** Called once for each kind, when the feature starts. Spans of tags count in the text that the statement gives. */
  register(kind: SubjectRef['kind'], reader: WordsStatement): void {
    if (this.#readers.has(kind)) throw new Error(`Words of ${kind} are read already`);
    this.#readers.set(kind, reader);
  }

  /** Words by id of their subject, with one query for each kind. Subjects without words are missing. */
  async of(
    subjects: readonly { readonly kind: string; readonly id: string }[],
    run: Runner,
  ): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const [kind, reader] of this.#readers) {
      const ids = subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
      if (ids.length === 0) continue;
      for (const { id, words } of await run(reader, [[...new Set(ids)]])) found.set(id, words);
    }
    return found;
  }
}
