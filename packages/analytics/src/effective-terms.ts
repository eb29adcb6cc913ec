import type { Provenance, TermId } from '@concivis/framework';

/** Who said that a term applies; `inherited` is what came with the subject that a support or vote backs. */
export type TagProvenance = Provenance | 'inherited';

/** One statement about one term of one interaction. Statements are only ever added. */
export interface TagStatement {
  readonly term: TermId;
  readonly provenance: TagProvenance;
  /** False when the statement takes the term away; null when a reviewer takes back what reviewers said of it. */
  readonly stands: boolean | null;
  /** Position among the statements of the interaction; a later one is greater. */
  readonly order: number;
}

/**
 * The terms that stand for one interaction, sorted by id, each once.
 *
 * Of every provenance only its newest word on a term counts (a new model takes back the old one's word; of two
 * with the same order the one that takes away). If a reviewer has spoken on a term, that word decides, in
 * either direction; otherwise the term stands if any provenance says so. A word that is taken back leaves the
 * term as if no reviewer had ever spoken on it. The order of the rows does not matter.
 */
export function effectiveTerms(statements: Iterable<TagStatement>): TermId[] {
  return termsWhere(statements, decide);
}

/**
 * The terms that stand by words, sorted by id: somebody said so (`author`), a person who read the words did
 * (`reviewer`), or they were read (`model`). What only the kind of act evidences (`rule`), or what came with the
 * subject (`inherited`), is not voiced. Always a part of {@link effectiveTerms}.
 */
export function voicedTerms(statements: Iterable<TagStatement>): TermId[] {
  return termsWhere(statements, (words) => decide(words) && spoken.some((by) => words.get(by)?.stands));
}

const spoken = ['model', 'author', 'reviewer'] as const satisfies readonly TagProvenance[];

type Words = ReadonlyMap<TagProvenance, TagStatement>;

function termsWhere(statements: Iterable<TagStatement>, holds: (words: Words) => boolean): TermId[] {
  const newest = new Map<TermId, Map<TagProvenance, TagStatement>>();
  for (const statement of statements) {
    let words = newest.get(statement.term);
    if (!words) newest.set(statement.term, (words = new Map()));
    const known = words.get(statement.provenance);
    if (!known || isNewer(statement, known)) words.set(statement.provenance, statement);
  }
  return [...newest]
    .filter(([, words]) => holds(words))
    .map(([term]) => term)
    .sort();
}

function isNewer(statement: TagStatement, known: TagStatement): boolean {
  return statement.order === known.order
    ? strength(statement) < strength(known)
    : statement.order > known.order;
}

/** Of two words with the same order, the weaker one counts. */
function strength({ stands }: TagStatement): number {
  return stands === null ? 1 : Number(stands) * 2;
}

function decide(words: Words): boolean {
  return words.get('reviewer')?.stands ?? [...words.values()].some(({ stands }) => stands);
}
