import type { TermId } from '@concivis/framework';
import type { Tagger } from '@concivis/tagger';
import type { NewStatement } from './change-record.ts';
import type { StoredInteraction } from './stored-interaction.ts';
import type { UnsureTerm } from './unsure-tags.ts';

/** What a model has to say of an interaction beside what models said of it before. */
export interface Reading {
  /** Only what is new: read again by the same model, nothing. */
  readonly statements: readonly NewStatement[];
  /** Terms for a person to decide; those that a reviewer's word settles wait only once it is taken back. */
  readonly unsure: readonly UnsureTerm[];
}

/** Reads the words of an interaction. A term that an earlier model said and this one does not is taken back. Pure. */
export const readByModel = (row: StoredInteraction, text: string, tagger: Tagger): Reading => {
  const earlier = new Map<TermId, Pick<NewStatement, 'stands' | 'source'>>();
  for (const { term, source, provenance } of row.tags) {
    if (provenance === 'model') earlier.set(term, { stands: true, source });
  }
  const reviewed = new Set<TermId>();
  for (const { term, source, stands, provenance } of row.statements) {
    if (provenance === 'model') earlier.set(term, { stands, source });
    if (provenance !== 'reviewer') continue;
    if (stands === null) reviewed.delete(term);
    else reviewed.add(term);
  }
  const statements: NewStatement[] = [];
  const unsure: UnsureTerm[] = [];
  for (const label of tagger.tag(text, { language: row.language }).labels) {
    const { term, probability, asserted, spans } = label;
    const was = earlier.get(term);
    const said = asserted ? was?.stands === true && was.source === tagger.version : was?.stands !== true;
    if (!said) statements.push(statementOf(row.id, { term, probability, asserted, spans }, tagger.version));
    if (label.unsure) {
      const threshold = tagger.modelCard.thresholds[term] ?? 1;
      unsure.push({
        interaction: row.id,
        department: row.department_code,
        term,
        probability,
        threshold,
        source: tagger.version,
        settled: reviewed.has(term),
      });
    }
  }
  return { statements, unsure };
};

const statementOf = (
  interaction: string,
  said: Pick<NewStatement, 'term' | 'spans'> & { probability: number; asserted: boolean },
  version: string,
): NewStatement => ({
  interaction,
  term: said.term,
  provenance: 'model',
  stands: said.asserted,
  probability: said.probability,
  source: version,
  spans: said.asserted ? said.spans : [],
  pseudonym: null,
});
