import { shelfCount } from '../features/fingerprint.ts';

/**
 * Finds the row of a feature by its fingerprint among some hundred thousand: the marks of a shelf lie side by side, two or
 * three of them, and a row is the place of its mark.
 */
export class FeatureRows {
  readonly #marks: Int32Array;
  /** Where each shelf begins, and after the last one where it ends. */
  readonly #begins: Int32Array;

  /** @param counts how many marks each shelf has; @param marks of all shelves in their order */
  constructor(counts: Uint8Array, marks: Int32Array) {
    this.#marks = marks;
    this.#begins = new Int32Array(shelfCount + 1);
    for (let shelf = 0; shelf < shelfCount; shelf += 1)
      this.#begins[shelf + 1] = this.#begins[shelf]! + counts[shelf]!;
    if (this.#begins[shelfCount] !== marks.length)
      throw new Error('model: the marks do not fit their shelves');
  }

  /** -1 when the model does not know the feature. */
  rowOf(shelf: number, mark: number): number {
    const marks = this.#marks;
    const end = this.#begins[shelf + 1]!;
    for (let row = this.#begins[shelf]!; row < end; row += 1) if (marks[row] === mark) return row;
    return -1;
  }
}
