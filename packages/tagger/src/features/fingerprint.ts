import type { FeatureKind } from './kinds.ts';
import type { Part } from './parts.ts';

/*
 * A fingerprint stands for the name of a feature. It has 48 bits: a shelf of 16 and a mark of 32. That a model takes a feature
 * it does not know for one that it knows happens once in some 10^9 features.
 */

/** Taken once: where modules are loaded into a context of their own, as tests do, each look at a global takes a microsecond. */
const { imul } = Math;

/** How many shelves there are. */
export const shelfCount = 2 ** 16;

/** The shelf of a feature. */
export function shelfOf(kind: FeatureKind, a: Part, b: Part | null): number {
  return blend(kind.first, a.first, b === null ? 0 : b.first) >>> 16;
}

/** What tells a feature from the others on its shelf: a whole number of 32 bits with sign. */
export function markOf(kind: FeatureKind, a: Part, b: Part | null): number {
  return blend(kind.second, a.second, b === null ? 0 : b.second);
}

/** Blends three numbers so that each bit of each moves about half of the bits that come out (after MurmurHash3's last steps). */
function blend(kind: number, a: number, b: number): number {
  let mixed = imul(kind ^ imul(a, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = imul(mixed + imul(b, 0xc2b2ae35), 0x27d4eb2f);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
