import type { Pattern } from './lexicon.ts';

const mostCachedForms = 20_000;

/** A word of a pattern: what it may be, as numbers, and how many other words may stand before it. */
interface CompiledStep {
  readonly gap: number;
  readonly atoms: readonly number[];
}

/** A pattern with its words as numbers. */
export interface CompiledPattern {
  readonly concept: string;
  readonly opens: boolean;
  readonly steps: readonly CompiledStep[];
}

/** Patterns of one language, arranged so that each word is looked at once. What a word of a pattern may be is an atom. */
export class LanguageIndex {
  readonly #whole = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #parts = new Map<string, number>();
  readonly #endings = new Map<string, number>();
  readonly #openings: (Opening | undefined)[] = [];
  readonly #cache = new Map<string, readonly number[]>();
  #atoms = 0;

  constructor(patterns: readonly Pattern[]) {
    const startingWith = new Map<number, CompiledPattern[]>();
    for (const { concept, opens, steps } of patterns) {
      const compiled = {
        concept,
        opens,
        steps: steps.map(({ gap, word }) => ({
          gap,
          atoms: [...new Set(word.map((one) => this.#atom(one)))],
        })),
      };
      for (const atom of compiled.steps[0]!.atoms) {
        const others = startingWith.get(atom);
        if (others === undefined) startingWith.set(atom, [compiled]);
        else others.push(compiled);
      }
    }
    for (const [atom, alike] of startingWith) this.#openings[atom] = openingOf(alike);
  }

  /** How many atoms there are. */
  get atoms(): number {
    return this.#atoms;
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

  /** The patterns whose first word may be an atom. */
  startingWith(atom: number): Opening {
    return this.#openings[atom] ?? nothing;
  }
}

/**
 * Patterns that begin alike. Twenty have to be looked at for each word of a text and nearly all fail at their second word, so what
 * these must be lies in one row of numbers: for each pattern how many atoms its second word may be, how far on that may stand, and
 * the atoms. Of a pattern of one word the second one is the first.
 */
export interface Opening {
  readonly patterns: readonly CompiledPattern[];
  readonly seconds: Int32Array;
}

function openingOf(patterns: readonly CompiledPattern[]): Opening {
  const seconds = patterns.flatMap(({ steps: [, second] }) =>
    second === undefined ? [0, 0] : [second.atoms.length, second.gap + 1, ...second.atoms],
  );
  return { patterns, seconds: Int32Array.from(seconds) };
}

const nothing = openingOf([]);
