import { describe, expect, it } from '@jest/globals';
import { termIds } from '@concivis/framework';
import { seededRandom } from '../learning/random.ts';
import { loadTagger } from '../tagger.ts';
import { expectedGain } from './expected-gain.ts';
import type { ReadLabel } from './expected-gain.ts';

const { thresholds } = loadTagger().modelCard;
const random = seededRandom(11);
const rounds = 500;

const someLabels = (): ReadLabel[] => termIds.map((term) => ({ term, probability: random() ** 3 }));
const someCounts = (): Record<string, number> =>
  Object.fromEntries(termIds.map((term) => [term, Math.floor(random() * 300)]));
const someTerm = () => termIds[Math.floor(random() * termIds.length)]!;

describe('the expected gain of a review', () => {
  it('never grows when a term has more reviewed texts', () => {
    for (let round = 0; round < rounds; round += 1) {
      const labels = someLabels();
      const reviewed = someCounts();
      const term = someTerm();
      const more = { ...reviewed, [term]: reviewed[term]! + 1 + Math.floor(random() * 50) };
      expect(expectedGain(labels, { thresholds, reviewed: more })).toBeLessThanOrEqual(
        expectedGain(labels, { thresholds, reviewed }),
      );
    }
  });

  it('never falls when a probability moves towards its threshold', () => {
    for (let round = 0; round < rounds; round += 1) {
      const labels = someLabels();
      const reviewed = someCounts();
      const term = someTerm();
      const nearer = labels.map((label) =>
        label.term === term
          ? { term, probability: label.probability + (thresholds[term]! - label.probability) * random() }
          : label,
      );
      expect(expectedGain(nearer, { thresholds, reviewed })).toBeGreaterThanOrEqual(
        expectedGain(labels, { thresholds, reviewed }) - 1e-12,
      );
    }
  });

  it('falls with likeness to what was reviewed, to nothing for a copy, and grows with likeness to what waits', () => {
    const labels = someLabels();
    const state = { thresholds, reviewed: someCounts() };
    const gains = [0, 0.3, 0.6, 1].map((similarity) => expectedGain(labels, state, { similarity }));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(new Set(gains).size).toBe(4);
    expect(gains.at(-1)).toBe(0);
    expect(expectedGain(labels, state, { typicality: 0.5 })).toBeGreaterThan(
      expectedGain(labels, state, { typicality: 0.1 }),
    );
  });

  it('is highest for a doubtful text of a term that nobody has reviewed, and nothing where all is sure', () => {
    const reviewed = { 'simplification.higher-burdens': 400, 'government.staff-training': 2 } as const;
    const doubtful = (term: keyof typeof reviewed) =>
      expectedGain([{ term, probability: thresholds[term]! }], { thresholds, reviewed });
    expect(doubtful('government.staff-training')).toBeGreaterThan(doubtful('simplification.higher-burdens'));
    const sure = termIds.map((term, t) => ({ term, probability: t % 2 }));
    expect(expectedGain(sure, { thresholds, reviewed })).toBe(0);
  });

  it('is a finite number whatever comes in', () => {
    const odd = { thresholds: { 'data.issues': 0, 'data.volume': 1 }, reviewed: { 'data.issues': -9 } };
    for (const probability of [0, 0.5, 1]) {
      const labels: ReadLabel[] = [
        { term: 'data.issues', probability },
        { term: 'data.volume', probability },
        { term: 'data.quality', probability },
      ];
      const gain = expectedGain(labels, odd, { similarity: 7, typicality: -2 });
      expect(Number.isFinite(gain)).toBe(true);
    }
    expect(expectedGain([], odd)).toBe(0);
  });
});
