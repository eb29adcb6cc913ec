import type { Pattern } from './lexicon.ts';
import type { Part } from './pattern.ts';

const mostCachedForms = 20_000;

/** How many words `~` in a pattern may skip: none of them a negation, which would turn round what the pattern says. */
const wideGap = 4;

/** The concept whose words negate. */
export const negation = 'NOT';

/** A word of a pattern: what it may be, as numbers, and what may come after it. */
interface Word {
  readonly atoms: readonly number[];
  readonly after: After;
}

/**
 * What may come after a word of a pattern: the end, or other words. All words before the same place of a pattern share it, so that a
 * pattern takes as much memory as it is long, however many ways its brackets leave open.
 */
export interface After {
  readonly ends: boolean;
  readonly steps: readonly Step[];
}

/** A word that may come next, and how many other words may stand before it. */
interface Step {
  readonly gap: number;
  readonly word: Word;
}

/** One of the words that a pattern may begin with. */
export interface Beginning {
  readonly concept: string;
  /** Which of the patterns it is. */
  readonly pattern: number;
  readonly opens: boolean;
  readonly after: After;
}

/** Patterns of one language, arranged so that each word is looked at once. What a word of a pattern may be is an atom. */
export class LanguageIndex {
  readonly #whole = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #parts = new Map<string, number>();
  readonly #endings = new Map<string, number>();
  readonly #beginningWith: (Beginning[] | undefined)[] = [];
  readonly #openings: (Opening | undefined)[] = [];
  readonly #cache = new Map<string, readonly number[]>();
  readonly #negations = new Set<number>();
  #atoms = 0;

  constructor(patterns: readonly Pattern[]) {
    for (const [pattern, { concept, opens, parts }] of patterns.entries())
      for (const { word } of this.#compiled(parts, { ends: true, steps: [] }).steps) {
        const beginning = { concept, pattern, opens, after: word.after };
        for (const atom of word.atoms) (this.#beginningWith[atom] ??= []).push(beginning);
        if (concept === negation && word.after.ends) for (const atom of word.atoms) this.#negations.add(atom);
      }
  }

  /** Whether one of the atoms that a word fits makes it a negation. */
  negates(atoms: readonly number[]): boolean {
    return atoms.some((atom) => this.#negations.has(atom));
  }

  /** How many atoms there are. */
  get atoms(): number {
    return this.#atoms;
  }

  /** What a word may be followed by where these parts come next, and then what comes after them. */
  #compiled(parts: readonly Part[], then: After): After {
    let after = then;
    for (const part of parts.toReversed()) {
      if (part.kind === 'word') {
        const atoms = [...new Set(part.alternatives.map((one) => this.#atom(one)))];
        after = { ends: false, steps: [{ gap: 0, word: { atoms, after } }] };
      } else if (part.kind === 'gap')
        after = { ...after, steps: after.steps.map(({ word }) => ({ gap: wideGap, word })) };
      else {
        const ways = part.ways.map((way) => this.#compiled(way, after));
        if (part.optional) ways.push(after);
        after = { ends: ways.some(({ ends }) => ends), steps: ways.flatMap(({ steps }) => steps) };
      }
    }
    return after;
  }

  #atom(word: string): number {
    const opens = word.startsWith('*');
    const closes = word.endsWith('*');
    const stem = word.replaceAll('*', '');
    const table = opens ? (closes ? this.#parts : this.#endings) : closes ? this.#beginnings : this.#whole;
    const known = table.get(stem);
    if (known !== undefined) return known;
    table.set(stem, this.#atoms);
    this.#atoms += 1;
    return this.#atoms - 1;
  }

  /** The atoms that a form fits. */
  atomsOf(form: string): readonly number[] {
    const cached = this.#cache.get(form);
    if (cached) return cached;
    const atoms: number[] = [];
    const add = (table: Map<string, number>, key: string) => {
      const atom = table.get(key);
      if (atom !== undefined && !atoms.includes(atom)) atoms.push(atom);
    };
    add(this.#whole, form);
    for (let length = 1; length <= form.length; length += 1) add(this.#beginnings, form.slice(0, length));
    for (let start = 0; start < form.length; start += 1) add(this.#endings, form.slice(start));
    if (this.#parts.size > 0)
      for (let start = 0; start < form.length; start += 1)
        for (let end = start + 3; end <= form.length; end += 1) add(this.#parts, form.slice(start, end));
    if (this.#cache.size >= mostCachedForms) this.#cache.clear();
    this.#cache.set(form, atoms);
    return atoms;
  }

  /** The patterns whose first word may be an atom; most atoms are never asked for. */
  startingWith(atom: number): Opening {
    const known = this.#openings[atom];
    if (known !== undefined) return known;
    const alike = this.#beginningWith[atom];
    return (this.#openings[atom] = alike === undefined ? nothing : openingOf(alike));
  }
}

/**
 * Patterns that begin alike. Some forty have to be looked at for each word of a text and nearly all fail at their second word, so what
 * these must be lies in one row of numbers: for each pattern how many atoms its second word may be, and for each of those how far on it
 * may stand, and the atom. Of a pattern that may end with its first word there are none: it is found.
 */
export interface Opening {
  readonly patterns: readonly Beginning[];
  readonly seconds: Int32Array;
}

function openingOf(patterns: readonly Beginning[]): Opening {
  const seconds = patterns.flatMap(({ after }) => {
    if (after.ends) return [0];
    const atoms = after.steps.flatMap(({ gap, word }) => word.atoms.flatMap((atom) => [gap + 1, atom]));
    return [atoms.length, ...atoms];
  });
  return { patterns, seconds: Int32Array.from(seconds) };
}

const nothing = openingOf([]);
