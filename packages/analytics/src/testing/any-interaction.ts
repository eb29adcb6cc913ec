import fc from 'fast-check';
import { termIds, type Rating } from '@concivis/framework';
import type { CountableInteraction } from '../contribution-of.ts';
import type { TagProvenance, TagStatement } from '../effective-terms.ts';

/** Few values of each dimension, one of them strange, so that cells are shared and keys are put to the test. */
const place = fc.constantFrom(null, 'north', '', 'a","b', '\u001f');

/** Who says what: only a reviewer's word can be taken back. */
export const anyWord: fc.Arbitrary<Pick<TagStatement, 'provenance' | 'stands'>> = fc.oneof(
  fc.record({
    provenance: fc.constantFrom<TagProvenance>('rule', 'model', 'author', 'reviewer', 'inherited'),
    stands: fc.boolean(),
  }),
  fc.record({ provenance: fc.constant('reviewer' as const), stands: fc.constant(null) }),
);

const statement: fc.Arbitrary<TagStatement> = fc
  .record({ term: fc.constantFrom(...termIds.slice(0, 6)), word: anyWord, order: fc.nat(20) })
  .map(({ term, word, order }) => ({ term, ...word, order }));

const circumstances = fc.record({
  occurredAt: fc.date({
    min: new Date('2026-03-01T00:00:00Z'),
    max: new Date('2026-03-04T23:59:59.999Z'),
    noInvalidDate: true,
  }),
  service: place,
  department: place,
  district: place,
  channel: fc.constantFrom('web', 'phone', 'desk'),
  counted: fc.boolean(),
  tags: fc.array(statement, { maxLength: 6 }),
});

const act = fc.oneof(
  fc.record({ type: fc.constant('idea.submitted' as const), facts: fc.constant({}) }),
  fc.record({
    type: fc.constant('feedback.given' as const),
    facts: fc.record({ rating: fc.constantFrom<Rating>(1, 2, 3, 4, 5), contactLeft: fc.boolean() }),
  }),
  fc.record({
    type: fc.constant('reply.published' as const),
    facts: fc.record({
      first: fc.boolean(),
      hoursWaited: fc.double({ min: 0, max: 20_000, noNaN: true }),
      inTime: fc.boolean(),
      fromTemplate: fc.boolean(),
      outcome: fc.constant('explained' as const),
    }),
  }),
);

/** Any interaction that the record can hold, counted or not. */
export const anyInteraction: fc.Arbitrary<CountableInteraction> = fc
  .tuple(circumstances, act)
  .map(([where, what]) => ({ ...where, ...what }));
