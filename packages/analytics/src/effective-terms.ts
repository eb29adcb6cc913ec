import type { Provenance, TermId } from '@concivis/framework';

/** Who said that a term applies; `inherited` is what came with the subject that a support or vote backs. */
export type TagProvenance = Provenance | 'inherited';

/** One statement about one term of one interaction. Statements are only ever added. */
export interface TagStatement {
  readonly term: TermId;
  readonly provenance: TagProvenance;
  /** False when the statement takes the term away. */
  readonly stands: boolean;
  /** Position among the statements of the interaction; a later one is greater. */
  readonly order: number;
}

/**
 * The terms that stand for one interaction, sorted by id, each once.
 *
 * Of every provenance only its newest word on a term counts (a new model takes back the old one's word; of two
 * with the same order the one that takes away). If a reviewer has spoken on a term, that word decides, in
 * either direction; otherwise the term stands if any provenance says so. The order of the rows does not matter.
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
  return statement.order === known.order ? known.stands : statement.order > known.order;
}

function decide(words: Words): boolean {
  const reviewed = words.get('reviewer');
  return reviewed ? reviewed.stands : [...words.values()].some(({ stands }) => stands);
}
