import { markOf, shelfOf } from '../features/fingerprint.ts';
import type { FeatureKind } from '../features/kinds.ts';
import type { Part } from '../features/parts.ts';

const [firstSlots, fullness] = [2 ** 16, 0.6] as const;

/** Numbers features in the order in which they are met, by their fingerprints. There are millions, so they are kept as columns. */
export class FeatureTable {
  #count = 0;
  /** Open addressing: a feature's number, or -1. */
  #slots = new Int32Array(firstSlots).fill(-1);
  #shelves = new Uint16Array(firstSlots);
  #marks = new Int32Array(firstSlots);
  #groups = new Uint8Array(firstSlots);

  get count(): number {
    return this.#count;
  }

  numberOf(kind: FeatureKind, a: Part, b: Part | null): number {
    const shelf = shelfOf(kind, a, b);
    const mark = markOf(kind, a, b);
    const slot = this.#slotOf(shelf, mark);
    const known = this.#slots[slot]!;
    if (known >= 0) return known;
    const number = this.#count;
    this.#slots[slot] = number;
    this.#shelves[number] = shelf;
    this.#marks[number] = mark;
    this.#groups[number] = kind.group;
    this.#count += 1;
    if (this.#count > this.#slots.length * fullness) this.#grow();
    return number;
  }

  shelf(number: number): number {
    return this.#shelves[number]!;
  }

  mark(number: number): number {
    return this.#marks[number]!;
  }

  group(number: number): number {
    return this.#groups[number]!;
  }

  /** Where a fingerprint stands, or would. */
  #slotOf(shelf: number, mark: number): number {
    const last = this.#slots.length - 1;
    let slot = (mark ^ Math.imul(shelf, 0x9e3779b1)) & last;
    for (;;) {
      const number = this.#slots[slot]!;
      if (number < 0 || (this.#marks[number] === mark && this.#shelves[number] === shelf)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    this.#shelves = grown(this.#shelves, new Uint16Array(size));
    this.#marks = grown(this.#marks, new Int32Array(size));
    this.#groups = grown(this.#groups, new Uint8Array(size));
    this.#slots = new Int32Array(size).fill(-1);
    for (let number = 0; number < this.#count; number += 1)
      this.#slots[this.#slotOf(this.#shelves[number]!, this.#marks[number]!)] = number;
  }
}

function grown<Column extends Uint8Array | Uint16Array | Int32Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
