import { describe, expect, it } from '@jest/globals';
import { termIds, type TermId } from '@concivis/framework';
import fc from 'fast-check';
import { effectiveTerms, voicedTerms, type TagProvenance, type TagStatement } from './effective-terms.ts';
import { anyWord } from './testing/any-interaction.ts';

const few = termIds.slice(0, 4);

/** Statements with distinct orders, in the order they were made. */
const history = fc
  .array(fc.record({ term: fc.constantFrom(...few), word: anyWord }), { maxLength: 20 })
  .map((made) => made.map(({ term, word }, order): TagStatement => ({ term, ...word, order })));

const says = (
  term: TermId,
  provenance: TagProvenance,
  stands: TagStatement['stands'],
  order: number,
): TagStatement => ({ term, provenance, stands, order });

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
    // Also where two rows carry the same place, as what came with an act may.
    const placed = history.chain((made) =>
      fc
        .array(fc.nat(5), { minLength: made.length, maxLength: made.length })
        .map((places) => made.map((statement, n) => ({ ...statement, order: places[n] ?? n }))),
    );
    const shuffled = fc
      .oneof(history, placed)
      .chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })));
    fc.assert(
      fc.property(shuffled, ([made, other]) => {
        expect(effectiveTerms(other)).toEqual(effectiveTerms(made));
        expect(voicedTerms(other)).toEqual(voicedTerms(made));
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

describe('a word that a reviewer takes back', () => {
  const both = (statements: readonly TagStatement[]) => [effectiveTerms(statements), voicedTerms(statements)];

  it('lets those decide again who had spoken before', () => {
    const model = says('data.quality', 'model', true, 0);
    const rule = says('interaction.new-ideas', 'rule', true, 1);
    for (const wrong of [true, false]) {
      expect(
        both([
          model,
          rule,
          says('data.quality', 'reviewer', wrong, 2),
          says('interaction.new-ideas', 'reviewer', wrong, 3),
          says('data.quality', 'reviewer', null, 4),
          says('interaction.new-ideas', 'reviewer', null, 5),
        ]),
      ).toEqual([['data.quality', 'interaction.new-ideas'], ['data.quality']]);
    }
  });

  it('leaves nothing of a term that only reviewers gave, however many spoke before', () => {
    const said = [
      says('data.quality', 'reviewer', true, 0),
      says('data.quality', 'reviewer', false, 1),
      says('data.quality', 'reviewer', true, 2),
      says('data.quality', 'reviewer', null, 3),
    ];
    expect(both(said)).toEqual([[], []]);
    expect(effectiveTerms([...said, says('data.quality', 'reviewer', true, 4)])).toEqual(['data.quality']);
  });

  it('leaves the term as if no reviewer had ever spoken on it, and every other as it was', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...few), (made, term) => {
        const takenBack = [...made, says(term, 'reviewer', null, made.length)];
        const never = made.filter((said) => said.term !== term || said.provenance !== 'reviewer');
        expect(both(takenBack)).toEqual(both(never));
      }),
    );
  });

  it('hears what models say later, which the word had kept silent', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...few), fc.boolean(), (made, term, stands) => {
        const silenced = [
          ...made.filter((said) => said.term === term && said.provenance === 'model'),
          says(term, 'reviewer', !stands, made.length),
          says(term, 'model', stands, made.length + 1),
        ];
        expect(effectiveTerms(silenced).includes(term)).toBe(!stands);
        expect(
          effectiveTerms([...silenced, says(term, 'reviewer', null, made.length + 2)]).includes(term),
        ).toBe(stands);
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
