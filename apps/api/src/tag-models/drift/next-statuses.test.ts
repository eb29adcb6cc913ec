import { describe, expect, it } from '@jest/globals';
import type { Drift } from '@concivis/tagger';
import { nextStatuses, type KeptLanguage } from './next-statuses.ts';

type Verdict = 'calm' | 'alarm' | 'too-few-texts';

const compared = (language: string, verdict: Verdict): Drift => ({
  language,
  measure: 'topic-mix',
  reference: { 'data.issues': 1 },
  current: { 'data.issues': 0.25, none: 0.75 },
  value: verdict === 'too-few-texts' ? null : 0.2,
  threshold: verdict === 'too-few-texts' ? null : 0.1,
  alarm: verdict === 'alarm',
  enough: verdict !== 'too-few-texts',
  n: { reference: 100, current: 60 },
});

/** What is said day after day of April, one comparison a day; days that alarms are told of. */
const follow = (verdicts: readonly Verdict[]) => {
  let languages: KeptLanguage[] = [];
  const told: number[] = [];
  const statuses = verdicts.map((verdict, n) => {
    const day = `2026-04-${String(n + 1).padStart(2, '0')}`;
    const toldAfter = n < 7 ? '2026-03-01' : `2026-04-${String(n + 1 - 7).padStart(2, '0')}`;
    const next = nextStatuses(languages, [compared('en', verdict)], { day, toldAfter });
    languages = next.languages;
    if (next.alarms.length > 0) told.push(n + 1);
    return `${languages[0]?.status} since ${languages[0]?.since.slice(-1)}`;
  });
  return { statuses, told };
};

describe('an alarm', () => {
  it('is told of when it begins, holds with its first day, and is over when texts are calm', () => {
    expect(follow(['calm', 'calm', 'alarm', 'alarm', 'calm'])).toEqual({
      statuses: ['calm since 1', 'calm since 1', 'alarm since 3', 'alarm since 3', 'calm since 5'],
      told: [3],
    });
  });

  it('holds while there are too few texts to say that it is over', () => {
    expect(follow(['alarm', 'too-few-texts', 'alarm'])).toEqual({
      statuses: ['alarm since 1', 'alarm since 1', 'alarm since 1'],
      told: [1],
    });
    expect(follow(['calm', 'too-few-texts']).statuses).toEqual(['calm since 1', 'too-few-texts since 2']);
  });

  it('that comes and goes is told of again only when it rests on other texts', () => {
    const wavering: Verdict[] = ['alarm', 'calm', 'alarm', 'calm', 'calm', 'calm', 'calm', 'alarm'];
    expect(follow(wavering).told).toEqual([1, 8]);
  });

  it('shows what was compared, and nothing of languages that are calm', () => {
    const { languages, alarms } = nextStatuses([], [compared('all', 'alarm'), compared('it', 'calm')], {
      day: '2026-04-01',
      toldAfter: '2026-03-01',
    });
    expect(alarms).toEqual([languages[0]]);
    expect(languages).toMatchObject([
      { language: null, toldOn: '2026-04-01', shifts: [{ shares: { current: { none: 0.75 } } }] },
      { language: 'it', toldOn: null, texts: { reference: 100, current: 60 }, shifts: [{ shares: null }] },
    ]);
  });
});
