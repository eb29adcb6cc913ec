import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  feedbackOutcomes,
  ideaOutcomes,
  reportReasons,
  reviewVerdicts,
  stances,
  type InteractionFacts,
  type InteractionType,
} from './interactions.ts';
import { interactionTypes, promptReplyHours, ruleTable } from './rule-table.ts';
import { inheritsTags, participationOf, reasonedRuleTags, ruleTags } from './rule-tags.ts';
import { isTermId } from './terms.ts';
import { levels, modes, perspectives, phases } from './vocabularies.ts';

const anyFacts: { [T in InteractionType]: fc.Arbitrary<InteractionFacts[T]> } = {
  'idea.submitted': fc.constant({}),
  'idea.supported': fc.constant({}),
  'idea.support-withdrawn': fc.constant({}),
  'idea.withdrawn': fc.constant({}),
  'comment.posted': fc.record({ stance: fc.constantFrom(...stances) }),
  'feedback.given': fc.record({ rating: fc.constantFrom(1, 2, 3, 4, 5), contactLeft: fc.boolean() }),
  'content.reported': fc.record({ reason: fc.constantFrom(...reportReasons) }),
  'content.kept': fc.constant({}),
  'content.hidden': fc.constant({}),
  'content.restored': fc.constant({}),
  'reply.published': fc.record({
    first: fc.boolean(),
    hoursWaited: fc.double({ min: 0, max: 10_000, noNaN: true }),
    inTime: fc.boolean(),
    fromTemplate: fc.boolean(),
    outcome: fc.constantFrom(...ideaOutcomes, ...feedbackOutcomes),
  }),
  'tag.reviewed': fc.record({ verdict: fc.constantFrom(...reviewVerdicts) }),
  'account.confirmed': fc.constant({}),
  'case.opened-by-employee': fc.constant({}),
};

const reply = {
  first: true,
  hoursWaited: 100,
  inTime: true,
  fromTemplate: false,
  outcome: 'not-accepted',
} as const;

describe('rule tags', () => {
  it.each(interactionTypes)('leaves no %s without a tag, whoever acts and whatever the facts', (type) => {
    const facts = anyFacts[type] as fc.Arbitrary<InteractionFacts[typeof type]>;
    fc.assert(
      fc.property(facts, fc.constantFrom(...perspectives), (stated, perspective) => {
        const tags = ruleTags(type, stated, perspective);
        expect(tags.every(isTermId)).toBe(true);
        expect(new Set(tags).size).toBe(tags.length);
        expect(tags.length === 0).toBe(inheritsTags(type));
        expect(ruleTags(type, stated, perspective)).toEqual(tags);
      }),
    );
  });

  it('lets only acts that repeat or take back an idea inherit its tags', () => {
    expect(interactionTypes.filter(inheritsTags)).toEqual([
      'idea.supported',
      'idea.support-withdrawn',
      'idea.withdrawn',
    ]);
  });

  it('counts an answer past its deadline as resistance, and still as an answer', () => {
    expect(ruleTags('reply.published', { ...reply, inTime: false })).toEqual([
      'tailoring.accountability',
      'interaction.resistance',
      'tailoring.customisation',
    ]);
    expect(ruleTags('reply.published', reply)).not.toContain('interaction.resistance');
  });

  it('tells a template from an answer written for the case, never both', () => {
    const fromTemplate = ruleTags('reply.published', { ...reply, fromTemplate: true });
    expect(fromTemplate).toContain('tailoring.standardisation');
    expect(fromTemplate).not.toContain('tailoring.customisation');
  });

  it('praises speed only for a first answer within a day', () => {
    const speedOf = (first: boolean, hoursWaited: number) =>
      ruleTags('reply.published', { ...reply, first, hoursWaited }).includes('simplification.reduced-times');
    expect(speedOf(true, promptReplyHours)).toBe(true);
    expect(speedOf(true, promptReplyHours + 0.1)).toBe(false);
    expect(speedOf(false, 1)).toBe(false);
  });

  it('reads an accepted idea as collaboration and a hand-over as a question of who is responsible', () => {
    expect(ruleTags('reply.published', { ...reply, outcome: 'accepted-with-changes' })).toContain(
      'interaction.collaboration',
    );
    expect(ruleTags('reply.published', { ...reply, outcome: 'not-ours' })).toContain(
      'interaction.power-dynamics',
    );
    expect(ruleTags('reply.published', { ...reply, outcome: 'explained' })).toEqual([
      'tailoring.accountability',
      'tailoring.customisation',
    ]);
  });

  it('hears a poor rating as a service that missed the mark, and reads nothing into a good one', () => {
    expect(ruleTags('feedback.given', { rating: 2, contactLeft: false })).toEqual([
      'data.volume',
      'tailoring.missing-the-mark',
    ]);
    expect(ruleTags('feedback.given', { rating: 3, contactLeft: true })).toEqual(['data.volume']);
    expect(ruleTags('feedback.given', { rating: 5, contactLeft: true })).toEqual(['data.volume']);
  });

  it('tells citizens talking among themselves from an employee joining in', () => {
    expect(ruleTags('comment.posted', { stance: 'against' })).toEqual(['citizen.peer-collaboration']);
    expect(ruleTags('comment.posted', { stance: 'neutral' }, 'employee')).toEqual([
      'interaction.collaboration',
    ]);
  });

  it('sees a report of personal data as a data problem', () => {
    expect(ruleTags('content.reported', { reason: 'personal-data' })).toContain('data.issues');
    expect(ruleTags('content.reported', { reason: 'spam' })).toEqual(['interaction.collaboration']);
  });

  it('gives administrators a whole sentence for every rule and every inheritance', () => {
    for (const type of interactionTypes) {
      const { rules, reason, inherits } = ruleTable[type];
      const reasons = [...rules.map((rule) => rule.reason.en), ...(inherits ? [reason?.en] : [])];
      for (const sentence of reasons) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
    }
    expect(reasonedRuleTags('idea.submitted', {})[0]?.reason.en).toContain('proposed');
  });

  it('places every act in the service cycle, and an answer to feedback where feedback is', () => {
    for (const type of interactionTypes) {
      const { perspective, phase, mode, level } = participationOf(type);
      expect(perspectives).toContain(perspective);
      expect(phases).toContain(phase);
      expect(modes).toContain(mode);
      expect(levels).toContain(level);
    }
    expect(participationOf('reply.published')).toEqual({
      perspective: 'employee',
      phase: 'commission',
      mode: 'government-as-platform',
      level: 'collective',
    });
    expect(participationOf('reply.published', 'feedback')).toMatchObject({
      phase: 'assess',
      level: 'individual',
    });
  });

  it('does not compile without the facts that its rules need', () => {
    // @ts-expect-error a comment states its stance
    expect(() => ruleTags('comment.posted')).not.toThrow();
    // @ts-expect-error a rating is 1 to 5
    expect(ruleTags('feedback.given', { rating: 6, contactLeft: false })).toEqual(['data.volume']);
    // @ts-expect-error an idea has no stance
    expect(ruleTags('idea.submitted', { stance: 'for' })).toEqual(['interaction.new-ideas']);
    // @ts-expect-error there is no such type
    expect(() => ruleTags('idea.deleted', {})).toThrow(TypeError);
  });
});
