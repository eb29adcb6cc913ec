import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contributionOf, type CountableInteraction } from './contribution-of.ts';
import { differenceOf, isEmpty, mergeDeltas } from './delta.ts';
import { bucketOf } from './histogram.ts';
import { isMeasureId } from './measures.ts';
import { anyInteraction } from './testing/any-interaction.ts';

const circumstances = {
  occurredAt: new Date('2026-03-01T23:59:59.999Z'),
  service: 'library',
  department: 'culture',
  district: null,
  channel: 'web',
  counted: true,
  tags: [{ term: 'data.quality', provenance: 'model', stands: true, order: 1 }],
} as const;

const reply = (first: boolean, inTime: boolean): CountableInteraction => ({
  ...circumstances,
  type: 'reply.published',
  facts: { first, inTime, hoursWaited: 30, fromTemplate: false, outcome: 'explained' },
});

const measured = (interaction: CountableInteraction) =>
  contributionOf(interaction).map(({ measure }) => measure);

describe('the contribution of an interaction', () => {
  it('counts feedback once, under its type, its terms and its rating, on the UTC day', () => {
    const cell = {
      day: '2026-03-01',
      service: 'library',
      department: 'culture',
      district: null,
      channel: 'web',
    };
    const feedback: CountableInteraction = {
      ...circumstances,
      type: 'feedback.given',
      facts: { rating: 4, contactLeft: false },
    };
    expect(contributionOf(feedback)).toEqual([
      { ...cell, measure: 'feedback.rating:4', change: 1 },
      { ...cell, measure: 'interactions', change: 1 },
      { ...cell, measure: 'term:data.quality', change: 1 },
      { ...cell, measure: 'type:feedback.given', change: 1 },
      { ...cell, measure: 'voiced:data.quality', change: 1 },
    ]);
  });

  it('counts a term as voiced only when it stands by words', () => {
    const by = (...tags: CountableInteraction['tags'][number][]) =>
      measured({ ...circumstances, tags, type: 'idea.submitted', facts: {} }).filter((measure) =>
        /^(term|voiced):/.test(measure),
      );
    const says = (
      provenance: 'rule' | 'inherited' | 'author' | 'model' | 'reviewer',
      order: number,
      stands = true,
    ) => ({ term: 'data.quality', provenance, stands, order }) as const;
    expect(by(says('rule', 1))).toEqual(['term:data.quality']);
    expect(by(says('inherited', 1))).toEqual(['term:data.quality']);
    for (const provenance of ['model', 'author', 'reviewer'] as const) {
      expect(by(says('rule', 1), says(provenance, 2))).toEqual(['term:data.quality', 'voiced:data.quality']);
    }
    expect(by(says('rule', 1), says('model', 2), says('model', 3, false))).toEqual(['term:data.quality']);
    expect(by(says('model', 1), says('reviewer', 2, false))).toEqual([]);
  });

  it('counts support that is taken back as an act, without saying the terms once more', () => {
    const taken = measured({ ...circumstances, type: 'idea.support-withdrawn', facts: {} });
    expect(taken).toEqual(['interactions', 'type:idea.support-withdrawn']);
  });

  it('counts only a first answer towards responsiveness', () => {
    const hours = `replies.hours-to-first:${bucketOf(30)}`;
    expect(measured(reply(true, true))).toEqual(
      expect.arrayContaining(['replies.first', 'replies.in-time', hours]),
    );
    expect(measured(reply(true, false))).toEqual(expect.arrayContaining(['replies.first', hours]));
    expect(measured(reply(true, false))).not.toContain('replies.in-time');
    expect(measured(reply(false, true)).some((measure) => measure.startsWith('replies.'))).toBe(false);
  });

  it('is nothing for what is hidden', () => {
    fc.assert(
      fc.property(anyInteraction, (interaction) => {
        expect(isEmpty(contributionOf({ ...interaction, counted: false }))).toBe(true);
      }),
    );
  });

  it('counts 1 for every measure, and only measures of the dictionary', () => {
    fc.assert(
      fc.property(anyInteraction, (interaction) => {
        const contribution = contributionOf(interaction);
        expect(contribution.every(({ measure, change }) => change === 1 && isMeasureId(measure))).toBe(true);
        expect(mergeDeltas(contribution)).toEqual(contribution);
      }),
    );
  });

  it('refuses a time that is none', () => {
    expect(() => contributionOf({ ...reply(true, true), occurredAt: new Date(NaN) })).toThrow(RangeError);
  });
});

describe('the difference between what an interaction was and is', () => {
  it('takes back exactly what was counted when it is hidden, and gives it again when it is restored', () => {
    const shown = contributionOf(reply(true, true));
    const hidden = contributionOf({ ...reply(true, true), counted: false });
    expect(differenceOf(shown, hidden).every(({ change }) => change === -1)).toBe(true);
    expect(differenceOf(hidden, shown)).toEqual(shown);
  });

  it('names only the term, evidenced and voiced, when a reviewer removes it', () => {
    const before = reply(true, true);
    const after = {
      ...before,
      tags: [
        ...before.tags,
        { term: 'data.quality', provenance: 'reviewer', stands: false, order: 2 } as const,
      ],
    };
    expect(differenceOf(contributionOf(before), contributionOf(after))).toEqual([
      expect.objectContaining({ measure: 'term:data.quality', change: -1 }),
      expect.objectContaining({ measure: 'voiced:data.quality', change: -1 }),
    ]);
  });

  it('is empty when nothing that counts has changed', () => {
    fc.assert(
      fc.property(anyInteraction, (interaction) => {
        const contribution = contributionOf(interaction);
        expect(isEmpty(differenceOf(contribution, contributionOf({ ...interaction })))).toBe(true);
      }),
    );
  });

  it('leads from any state to any other', () => {
    fc.assert(
      fc.property(anyInteraction, anyInteraction, (before, after) => {
        const [was, is] = [contributionOf(before), contributionOf(after)];
        expect(mergeDeltas(was, differenceOf(was, is))).toEqual(is);
      }),
    );
  });
});
