/**
 * Finds the row of a feature by its name among some hundred thousand. A Map of names would be asked a thousand times a
 * text and wait for memory each time; here a name is a fingerprint of 64 bits in one flat table. Two names of a model
 * never share one, which is seen to when it is loaded; that a name it does not know is taken for one it knows happens
 * once in some 10^14.
 */
export class RowIndex {
  /** Two halves of a fingerprint and a row, a slot; -1: nothing here. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  #first = 0;
  #second = 0;

  /** @throws Error when two names are the same, or look the same */
  constructor(names: readonly string[]) {
    const slots = 2 ** Math.ceil(Math.log2(names.length * 2 + 1));
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots * slotSize).fill(-1);
    for (const [row, name] of names.entries()) {
      if (this.rowOf(name) !== undefined)
        throw new Error(`model: "${name}" cannot be told from another name`);
      this.#slots.set([this.#first, this.#second, row], this.#slotOf());
    }
  }

  /** Undefined when the model does not know the name. */
  rowOf(name: string): number | undefined {
    this.#look(name);
    const row = this.#slots[this.#slotOf() + 2]!;
    return row < 0 ? undefined : row;
  }

  /** Two independent hashes of the name (FNV-1a, and a multiplicative one with another prime). */
  #look(name: string): void {
    let first = 0x811c9dc5;
    let second = 0x9e3779b9;
    for (let at = 0; at < name.length; at += 1) {
      const code = name.charCodeAt(at);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second, 0x85ebca6b) + code;
      second ^= second >>> 15;
    }
    this.#first = first | 0;
    this.#second = second | 0;
  }

  /** Where the fingerprint that was looked at stands, or would. */
  #slotOf(): number {
    const slots = this.#slots;
    let slot = ((this.#first ^ (this.#first >>> 16)) & this.#mask) * slotSize;
    while (slots[slot + 2]! >= 0 && (slots[slot] !== this.#first || slots[slot + 1] !== this.#second)) {
      slot = slot === this.#mask * slotSize ? 0 : slot + slotSize;
    }
    return slot;
  }
}

const slotSize = 3;
