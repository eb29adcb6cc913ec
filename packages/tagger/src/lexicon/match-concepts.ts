import type { Token } from '../text/tokenise.ts';
import { LanguageIndex, negation } from './language-index.ts';
import type { After, Beginning } from './language-index.ts';
import { readConcepts } from './lexicon.ts';
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
  /** The patterns that found it here, as numbers. */
  readonly patterns: readonly number[];
}

/** Further than any word. */
const nowhere = 2 ** 30;

/** Looks for patterns from the last word to the first, so that it knows of each atom where it comes next. */
class Search {
  readonly #index: LanguageIndex;
  readonly #tokens: readonly Token[];
  /** The atoms that each word fits. */
  readonly #atoms: readonly (readonly number[])[];
  readonly #negates: readonly boolean[];
  /** By atom, its first word after the one that patterns are looked for at. */
  readonly #nextAt: Int32Array;

  constructor(index: LanguageIndex, tokens: readonly Token[], nextAt: Int32Array) {
    this.#index = index;
    this.#tokens = tokens;
    this.#atoms = tokens.map(({ form }) => index.atomsOf(form));
    this.#negates = this.#atoms.map((atoms) => index.negates(atoms));
    this.#nextAt = nextAt;
  }

  /** The concepts in the order of their first words. */
  hits(): FoundConcept[] {
    const hits: FoundConcept[] = [];
    for (let from = this.#tokens.length - 1; from >= 0; from -= 1) {
      this.#addHitsAt(from, hits);
      for (const atom of this.#atoms[from]!) this.#nextAt[atom] = from;
    }
    for (const atoms of this.#atoms) for (const atom of atoms) this.#nextAt[atom] = nowhere;
    return hits.sort((a, b) => a.from - b.from);
  }

  /** At most one hit a concept: the longest. */
  #addHitsAt(from: number, hits: FoundConcept[]): void {
    const here = hits.length;
    for (const atom of this.#atoms[from]!) {
      const { patterns, seconds } = this.#index.startingWith(atom);
      for (let p = 0, at = 0; p < patterns.length; at += 1 + seconds[at]!, p += 1)
        if (this.#mayGoOn(seconds, at, from)) this.#addHit(patterns[p]!, from, here, hits);
    }
  }

  /** Whether a word that may be the second of the pattern told at a place is near enough. */
  #mayGoOn(seconds: Int32Array, at: number, from: number): boolean {
    const end = at + 1 + seconds[at]!;
    if (end === at + 1) return true;
    const nextAt = this.#nextAt;
    for (let i = at + 1; i < end; i += 2) if (nextAt[seconds[i + 1]!]! <= from + seconds[i]!) return true;
    return false;
  }

  #addHit(
    { concept, pattern, opens, after }: Beginning,
    from: number,
    here: number,
    hits: FoundConcept[],
  ): void {
    if (opens && this.#tokens[from - 1]?.sentence === this.#tokens[from]!.sentence) return;
    const to = this.#end(after, from);
    if (to < 0) return;
    let same = here;
    while (same < hits.length && hits[same]!.concept !== concept) same += 1;
    if (same === hits.length) hits.push({ concept, from, to, negated: false, patterns: [pattern] });
    else {
      const hit = hits[same]!;
      if (hit.to < to) hit.to = to;
      if (!hit.patterns.includes(pattern)) hit.patterns.push(pattern);
    }
  }

  /** Where the longest way on from a word ends, or -1. */
  #end({ ends, steps }: After, at: number): number {
    let to = ends ? at + 1 : -1;
    for (const { gap, word } of steps) {
      const next = this.#nextAfter(at, gap, word.atoms);
      if (next !== nowhere) to = Math.max(to, this.#end(word.after, next));
    }
    return to;
  }

  /** The first word after another one, up to so many words on in its sentence and before a negation, that fits one of the atoms. */
  #nextAfter(at: number, gap: number, atoms: readonly number[]): number {
    const { sentence } = this.#tokens[at]!;
    const last = Math.min(at + 1 + gap, this.#tokens.length - 1);
    for (let next = at + 1; next <= last && this.#tokens[next]!.sentence === sentence; next += 1) {
      // A word fits few atoms, and a step may name many.
      for (const atom of this.#atoms[next]!) if (atoms.includes(atom)) return next;
      if (this.#negates[next]!) break;
    }
    return nowhere;
  }
}

type FoundConcept = { -readonly [Key in keyof Omit<ConceptHit, 'patterns'>]: ConceptHit[Key] } & {
  patterns: number[];
};

/** Concepts as {@link readConcepts} reads them, or the patterns of a language as they come from elsewhere. */
export type ConceptSource = string | ((language: LexiconLanguage) => readonly Pattern[]);

/** Finds concepts in tokenised texts. A language is read when the first text in it comes: most processes see few. */
export class ConceptMatcher {
  readonly #sources: readonly ConceptSource[];
  readonly #byLanguage = new Map<LexiconLanguage, { index: LanguageIndex; nextAt: Int32Array }>();

  constructor(sources: readonly ConceptSource[]) {
    this.#sources = sources;
  }

  /** The concepts of a text in one language, in the order of their first words; at most one hit a concept and place. */
  match(tokens: readonly Token[], language: LexiconLanguage): ConceptHit[] {
    const { index, nextAt } = this.#arranged(language);
    const hits = new Search(index, tokens, nextAt).hits();
    markNegated(hits, tokens, language);
    return hits;
  }

  #arranged(language: LexiconLanguage): { index: LanguageIndex; nextAt: Int32Array } {
    const known = this.#byLanguage.get(language);
    if (known !== undefined) return known;
    const index = new LanguageIndex(
      this.#sources.flatMap((source) =>
        typeof source === 'string' ? readConcepts(source, language) : source(language),
      ),
    );
    const made = { index, nextAt: new Int32Array(index.atoms).fill(nowhere) };
    this.#byLanguage.set(language, made);
    return made;
  }
}

/** How many words before a concept a negation reaches; in German and Dutch it also reaches back. */
const negationReach = 4;

function markNegated(
  hits: readonly FoundConcept[],
  tokens: readonly Token[],
  language: LexiconLanguage,
): void {
  const both = language === 'de' || language === 'nl';
  const negations = hits.filter((hit) => hit.concept === negation).map((hit) => hit.from);
  let first = 0;
  for (const hit of hits) {
    if (hit.concept === negation) continue;
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
