import { smallModel, storeModel } from '@concivis/api/stored-model';
import type { tagModels } from '@concivis/contracts';
import type { Account } from './residents.ts';
import type { Town } from './town.ts';

const figure = (value: number) => ({ value, low: value - 0.04, high: value + 0.04 });
const by = (difference: number) => ({
  running: figure(0.6),
  proposed: figure(0.6 + difference),
  difference: { value: difference, low: difference - 0.02, high: difference + 0.02 },
});
const over = (difference: number) => ({ macro: by(difference), micro: by(0) });

/** Better on the texts of the town, unchanged on the others; made with few reviews by one person. */
const comparison = (running: string): tagModels.Comparison => ({
  running,
  reviewed: {
    texts: 200,
    trainedOn: 160,
    heldOut: 40,
    reviewers: 1,
    reviews: 210,
    byTerm: [{ term: 'data.issues', stands: 120, removed: 90 }],
    cautions: [{ kind: 'one-reviewer', share: 1 }],
  },
  onReviewed: {
    texts: 40,
    categories: over(0.06),
    terms: over(0.05),
    byTerm: [
      { term: 'data.issues', texts: 25, running: 0.5, proposed: 0.7 },
      { term: 'data.quality', texts: 4, running: 0.5, proposed: 0.4 },
    ],
  },
  onShipped: { texts: 4_000, categories: over(0), terms: over(0), byTerm: [] },
});

/**
 * Three models that wait for a decision. Two of them read texts, each in its own way; the third is only good to be rejected,
 * since training one takes a second.
 * @returns their versions
 */
export const proposeModels = async (
  { sql }: Town,
  { id: accountId }: Account,
  running: string,
): Promise<[string, string, string]> => {
  const [first, second] = [smallModel(150), smallModel(180)];
  const clock = { now: () => new Date() };
  const propose = (file: typeof first) =>
    storeModel({ sql, clock }, { accountId }, file, comparison(running));
  const unread = { ...first, version: `${first.version}-unread` };
  return [await propose(first), await propose(second), await propose(unread)];
};

const calm = { term: null, value: 0.04, threshold: 0.2, alarm: false, shares: null };

/** A comparison of one day after which English is written differently, and nothing else. */
export const letDrift = async ({ sql }: Town, version: string): Promise<void> => {
  const day = '2026-11-01';
  const languages = [
    { language: null, shifts: [{ ...calm, measure: 'language-mix' }] },
    {
      language: 'en',
      shifts: [
        {
          measure: 'topic-mix',
          term: null,
          value: 0.31,
          threshold: 0.2,
          alarm: true,
          shares: {
            reference: { 'data.issues': 0.1, none: 0.9 },
            current: { 'data.issues': 0.4, none: 0.6 },
          },
        },
        { ...calm, measure: 'unknown-words' },
      ],
    },
  ].map(({ language, shifts }) => ({
    language,
    status: shifts.some(({ alarm }) => alarm) ? 'alarm' : 'calm',
    since: day,
    toldOn: day,
    texts: { reference: 300, current: 120 },
    shifts,
  }));
  await sql(
    `INSERT INTO tag_drift (version, reference_from, reference_to, compared_on, current_from, languages)
     VALUES ($1, '2026-10-01', '2026-10-07', $2, '2026-10-26', $3)`,
    [version, day, JSON.stringify(languages)],
  );
};
