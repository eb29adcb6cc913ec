import type { Token } from '../text/tokenise.ts';
import type { LexiconLanguage, Pattern } from './lexicon.ts';

/** A concept found in a text: which words say it. */
export interface ConceptHit {
  readonly concept: string;
  /** Index of the first word. */
  readonly from: number;
  /** Index after the last word. */
  readonly to: number;
  /** Whether a negation governs it ("never answered", "antwortet nicht"). */
  readonly negated: boolean;
}

const mostCachedForms = 20_000;

/** Patterns of one language, arranged so that each word is looked at once. */
class LanguageIndex {
  readonly #whole = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #parts = new Map<string, number>();
  readonly #endings = new Map<string, number>();
  readonly #startingWith: Compiled[][] = [];
  readonly #cache = new Map<string, readonly number[]>();
  #atoms = 0;

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) {
      const steps = pattern.steps.map((step) => ({
        gap: step.gap,
        atoms: new Set(step.word.map((w) => this.#atom(w))),
      }));
      const compiled: Compiled = { concept: pattern.concept, opens: pattern.opens, steps };
      for (const atom of steps[0]!.atoms) (this.#startingWith[atom] ??= []).push(compiled);
    }
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

  /** The word patterns that a form fits. */
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

  startingWith(atom: number): readonly Compiled[] {
    return this.#startingWith[atom] ?? [];
  }
}

interface Compiled {
  readonly concept: string;
  readonly opens: boolean;
  readonly steps: readonly { readonly gap: number; readonly atoms: ReadonlySet<number> }[];
}

/** Where a pattern that begins at a word ends, or -1. */
function endOfMatch(
  pattern: Compiled,
  from: number,
  tokens: readonly Token[],
  atoms: readonly (readonly number[])[],
): number {
  if (pattern.opens && from > 0 && tokens[from - 1]!.sentence === tokens[from]!.sentence) return -1;
  let position = from;
  for (let s = 1; s < pattern.steps.length; s += 1) {
    const step = pattern.steps[s]!;
    let found = -1;
    for (let next = position + 1; next <= position + 1 + step.gap && next < tokens.length; next += 1) {
      if (tokens[next]!.sentence !== tokens[from]!.sentence) break;
      // A word fits few patterns, and a step may name many.
      if (atoms[next]!.some((atom) => step.atoms.has(atom))) {
        found = next;
        break;
      }
    }
    if (found < 0) return -1;
    position = found;
  }
  return position + 1;
}

/** Finds concepts in tokenised texts. A language is arranged when the first text in it comes: most processes see few. */
export class ConceptMatcher {
  readonly #entries: readonly { language: LexiconLanguage; pattern: Pattern }[];
  readonly #byLanguage = new Map<LexiconLanguage, LanguageIndex>();

  constructor(entries: readonly { language: LexiconLanguage; pattern: Pattern }[]) {
    this.#entries = entries;
  }

  #indexOf(language: LexiconLanguage): LanguageIndex {
    const known = this.#byLanguage.get(language);
    if (known !== undefined) return known;
    const own = this.#entries.filter((entry) => entry.language === language);
    const made = new LanguageIndex(own.map(({ pattern }) => pattern));
    this.#byLanguage.set(language, made);
    return made;
  }

  /** The concepts of a text in one language, in the order of their first words; at most one hit a concept and place. */
  match(tokens: readonly Token[], language: LexiconLanguage): ConceptHit[] {
    const index = this.#indexOf(language);
    const atoms = tokens.map((token) => index.atomsOf(token.form));
    const hits: { concept: string; from: number; to: number; negated: boolean }[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const here = hits.length;
      for (const atom of atoms[from]!)
        for (const pattern of index.startingWith(atom)) {
          const to = endOfMatch(pattern, from, tokens, atoms);
          if (to < 0) continue;
          let same = here;
          while (same < hits.length && hits[same]!.concept !== pattern.concept) same += 1;
          if (same === hits.length) hits.push({ concept: pattern.concept, from, to, negated: false });
          else if (hits[same]!.to < to) hits[same]!.to = to;
        }
    }
    markNegated(hits, tokens, language);
    return hits;
  }
}

/** How many words before a concept a negation reaches; in German and Dutch it also reaches back. */
const negationReach = 4;

function markNegated(
  hits: { concept: string; from: number; to: number; negated: boolean }[],
  tokens: readonly Token[],
  language: LexiconLanguage,
): void {
  const both = language === 'de' || language === 'nl';
  const negations = hits.filter((hit) => hit.concept === 'NOT').map((hit) => hit.from);
  let first = 0;
  for (const hit of hits) {
    if (hit.concept === 'NOT') continue;
    while (first < negations.length && negations[first]! < hit.from - negationReach) first += 1;
    for (let n = first; n < negations.length; n += 1) {
      const at = negations[n]!;
      if (at > hit.to + 2) break;
      const before = at < hit.from;
      const after = both && at >= hit.to;
      if ((before || after) && tokens[at]!.clause === tokens[hit.from]!.clause) hit.negated = true;
    }
  }
}
