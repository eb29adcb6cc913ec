import { describe, expect, it } from '@jest/globals';
import { termIds, type TermId } from '@concivis/framework';
import fc from 'fast-check';
import { effectiveTerms, voicedTerms, type TagProvenance, type TagStatement } from './effective-terms.ts';

const provenances = ['rule', 'model', 'author', 'reviewer', 'inherited'] as const;
const few = termIds.slice(0, 4);

/** Statements with distinct orders, in the order they were made. */
const history = fc
  .array(
    fc.record({
      term: fc.constantFrom(...few),
      provenance: fc.constantFrom<TagProvenance>(...provenances),
      stands: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((made) => made.map((statement, order): TagStatement => ({ ...statement, order })));

const says = (term: TermId, provenance: TagProvenance, stands: boolean, order: number): TagStatement => ({
  term,
  provenance,
  stands,
  order,
});

describe('the terms that stand', () => {
  it('are those that anybody gave while no reviewer has spoken', () => {
    expect(
      effectiveTerms([
        says('data.quality', 'model', true, 1),
        says('interaction.new-ideas', 'rule', true, 2),
        says('data.quality', 'author', true, 3),
      ]),
    ).toEqual(['data.quality', 'interaction.new-ideas']);
  });

  it('lose a term that a reviewer took away, even if the model repeats it afterwards', () => {
    expect(
      effectiveTerms([
        says('data.quality', 'model', true, 1),
        says('data.quality', 'reviewer', false, 2),
        says('data.quality', 'model', true, 3),
      ]),
    ).toEqual([]);
  });

  it('lose a term when a newer model takes back what the older one said', () => {
    const statements = [says('data.quality', 'model', true, 1), says('data.quality', 'model', false, 2)];
    expect(effectiveTerms(statements)).toEqual([]);
    expect(effectiveTerms([...statements, says('data.quality', 'author', true, 0)])).toEqual([
      'data.quality',
    ]);
  });

  it('follow the newest word of the reviewers, whatever else was said', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...few), fc.boolean(), (made, term, stands) => {
        const result = effectiveTerms([...made, says(term, 'reviewer', stands, made.length)]);
        expect(result.includes(term)).toBe(stands);
      }),
    );
  });

  it('do not depend on the order in which the rows are read', () => {
    const shuffled = history.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(shuffled, ([made, other]) => {
        expect(effectiveTerms(other)).toEqual(effectiveTerms(made));
      }),
    );
  });

  it('are untouched by statements on other terms', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...few), (made, term) => {
        const alone = effectiveTerms(made.filter((statement) => statement.term === term));
        expect(effectiveTerms(made).includes(term)).toBe(alone.length === 1);
      }),
    );
  });

  it('are never terms that nobody gave', () => {
    fc.assert(
      fc.property(history, (made) => {
        const given = new Set(made.filter(({ stands }) => stands).map(({ term }) => term));
        expect(effectiveTerms(made).every((term) => given.has(term))).toBe(true);
      }),
    );
  });
});

describe('the terms that are voiced', () => {
  it('are always among those that stand, and need words', () => {
    fc.assert(
      fc.property(history, (statements) => {
        const standing = effectiveTerms(statements);
        expect(standing).toEqual(expect.arrayContaining(voicedTerms(statements)));
        const wordless = statements.filter(
          ({ provenance }) => provenance === 'rule' || provenance === 'inherited',
        );
        expect(voicedTerms(wordless)).toEqual([]);
      }),
    );
  });
});
