import { signatureOf } from './signature.ts';
import type { Signature } from './signature.ts';

/** From here on two texts ask for the same thing; chosen on the tune part of `evaluation/near-ideas.jsonl`. */
const duplicateFrom = 0.55;
/** From here on they are about the same thing. Below, they have nothing to do with each other. */
const nearFrom = 0.2;

export type Closeness = 'duplicate' | 'near' | 'unrelated';

/** What a nearness means. */
export function closenessOf(value: number): Closeness {
  return value >= duplicateFrom ? 'duplicate' : value >= nearFrom ? 'near' : 'unrelated';
}

/** How near two texts are, 0 to 1: the cosine of their signatures. */
export function nearness(a: string, b: string): number {
  return nearnessOf(signatureOf(a), signatureOf(b));
}

/** How near two signatures are, 0 to 1. */
export function nearnessOf(a: Signature, b: Signature): number {
  let dot = 0;
  let j = 0;
  for (let i = 0; i < a.features.length; i += 1) {
    while (j < b.features.length && b.features[j]! < a.features[i]!) j += 1;
    if (b.features[j] === a.features[i]) dot += a.weights[i]! * b.weights[j]!;
  }
  const lengths = lengthOf(a) * lengthOf(b);
  return lengths === 0 ? 0 : Math.min(1, dot / lengths);
}

function lengthOf({ weights }: Signature): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

/** A text that is near another one. */
export interface NearText {
  readonly id: string;
  /** 0 to 1. */
  readonly nearness: number;
  readonly closeness: Closeness;
}

interface Posting {
  readonly slots: number[];
  readonly weights: number[];
}

/**
 * Finds the texts that are near a new one, among as many as a town will ever hold.
 *
 * Costs: adding is linear in the length of the text; a search looks at each text that shares a feature with the new one,
 * some 15 milliseconds among 100,000; memory is about 0.5 kB a text. Texts can be added
 * by their stored signature, so that a restart need not read them again.
 */
export class NearTexts {
  readonly #slotOf = new Map<string, number>();
  readonly #ids: (string | undefined)[] = [];
  readonly #lengths: number[] = [];
  readonly #postings = new Map<number, Posting>();
  #sums = new Float32Array(1024);

  /** How many texts it holds. */
  get size(): number {
    return this.#slotOf.size;
  }

  /** Adds a text or its stored signature; one with the same id is replaced. */
  add(id: string, text: string | Signature, language?: string): void {
    this.remove(id);
    const signature = typeof text === 'string' ? signatureOf(text, language) : text;
    const slot = this.#ids.length;
    this.#ids.push(id);
    this.#slotOf.set(id, slot);
    this.#lengths.push(lengthOf(signature));
    for (const [i, feature] of signature.features.entries()) {
      const posting = this.#postings.get(feature) ?? { slots: [], weights: [] };
      posting.slots.push(slot);
      posting.weights.push(signature.weights[i]!);
      this.#postings.set(feature, posting);
    }
  }

  /** Removes a text; says whether it was there. Its place is given back once half of all places are empty. */
  remove(id: string): boolean {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return false;
    this.#slotOf.delete(id);
    this.#ids[slot] = undefined;
    if (this.#ids.length > 64 && this.#slotOf.size < this.#ids.length / 2) this.#compact();
    return true;
  }

  /** The `k` nearest texts, the nearest first (ties in the order they were added); those that share nothing are left out. */
  nearest(text: string | Signature, k: number, language?: string): NearText[] {
    const signature = typeof text === 'string' ? signatureOf(text, language) : text;
    const length = lengthOf(signature);
    if (length === 0 || k <= 0) return [];
    const touched = this.#addUp(signature);
    const found = touched
      .filter((slot) => this.#ids[slot] !== undefined)
      .map((slot) => ({ slot, value: Math.min(1, this.#sums[slot]! / (length * this.#lengths[slot]!)) }));
    for (const slot of touched) this.#sums[slot] = 0;
    return found
      .sort((a, b) => b.value - a.value || a.slot - b.slot)
      .slice(0, k)
      .map(({ slot, value }) => ({ id: this.#ids[slot]!, nearness: value, closeness: closenessOf(value) }));
  }

  /** Adds up what each text shares with a signature; answers which texts have a sum. */
  #addUp({ features, weights }: Signature): number[] {
    if (this.#sums.length < this.#ids.length) this.#sums = new Float32Array(this.#ids.length * 2);
    const touched: number[] = [];
    for (const [i, feature] of features.entries()) {
      const posting = this.#postings.get(feature);
      if (!posting) continue;
      const weight = weights[i]!;
      for (let p = 0; p < posting.slots.length; p += 1) {
        const slot = posting.slots[p]!;
        if (this.#sums[slot] === 0) touched.push(slot);
        this.#sums[slot]! += weight * posting.weights[p]!;
      }
    }
    return touched;
  }

  #compact(): void {
    const newSlots = new Map<number, number>();
    const ids = this.#ids.filter((id) => id !== undefined);
    for (const [slot, id] of this.#ids.entries()) if (id !== undefined) newSlots.set(slot, newSlots.size);
    const lengths = this.#lengths.filter((_, slot) => newSlots.has(slot));
    for (const [feature, posting] of this.#postings) {
      const kept = posting.slots.flatMap((slot, i) => (newSlots.has(slot) ? [i] : []));
      if (kept.length === 0) this.#postings.delete(feature);
      else
        this.#postings.set(feature, {
          slots: kept.map((i) => newSlots.get(posting.slots[i]!)!),
          weights: kept.map((i) => posting.weights[i]!),
        });
    }
    this.#ids.splice(0, this.#ids.length, ...ids);
    this.#lengths.splice(0, this.#lengths.length, ...lengths);
    for (const [slot, id] of ids.entries()) this.#slotOf.set(id, slot);
  }
}
