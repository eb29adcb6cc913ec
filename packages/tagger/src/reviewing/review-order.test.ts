import { describe, expect, it } from '@jest/globals';
import { seededRandom, shuffled } from '../learning/random.ts';
import { readTrainingTexts } from '../learning/texts.ts';
import { loadTagger } from '../tagger.ts';
import { rankForReview, reviewOrder } from './review-order.ts';
import type { ReviewCandidate } from './review-order.ts';
import { similarityOf, textProfile } from './text-profile.ts';

const tagger = loadTagger();
const { thresholds } = tagger.modelCard;

const candidate = (id: string, text: string, lang = 'en'): ReviewCandidate => ({
  id,
  labels: tagger.tag(text, { language: lang }).labels,
  profile: textProfile(text, lang),
});

const waiting = readTrainingTexts()
  .filter((_, i) => i % 100 === 0)
  .map(({ id, text, lang }) => candidate(id, text, lang));
const state = { thresholds, reviewed: {}, profiles: [] };

describe('the order of review', () => {
  it('is the same whatever order the texts come in', () => {
    const order = reviewOrder(waiting, state);
    expect(reviewOrder(shuffled(waiting, seededRandom(1)), state)).toEqual(order);
    expect([...order].sort()).toEqual(waiting.map(({ id }) => id).sort());
  });

  it('begins alike, however many are asked for', () => {
    expect(reviewOrder(waiting, state, 10)).toEqual(reviewOrder(waiting, state, 40).slice(0, 10));
  });

  it('says of each text what it brings after those before it, which is never more than what they brought', () => {
    const gains = rankForReview(waiting, state).map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(gains[0]).toBeGreaterThan(0);
  });

  it('looks at each probability with the threshold of the model that gave it', () => {
    const profile = textProfile('');
    const label = (threshold: number) => [{ term: 'data.issues' as const, probability: 0.3, threshold }];
    const pair = [
      { id: 'a', labels: label(0.9), profile },
      { id: 'b', labels: label(0.31), profile },
    ];
    expect(reviewOrder(pair, { ...state, thresholds: { 'data.issues': 0.9 } })).toEqual(['b', 'a']);
  });

  it('does not show the same words twice in a row', () => {
    const text = 'I wrote to the office four times and nobody answered.';
    const other = 'There should be courses for older people who cannot use the booking page.';
    const order = reviewOrder([candidate('a', text), candidate('b', text), candidate('c', other)], state, 3);
    expect(order.indexOf('c')).toBeLessThan(2);
    const reviewed = { ...state, profiles: [textProfile(text, 'en')] };
    expect(reviewOrder([candidate('a', text), candidate('c', other)], reviewed, 1)).toEqual(['c']);
  });

  it('turns to terms that have few reviewed texts', () => {
    const labels = (term: 'data.issues' | 'government.staff-training') => [{ term, probability: 0.3 }];
    const profile = textProfile('');
    const pair = [
      { id: 'a', labels: labels('data.issues'), profile },
      { id: 'b', labels: labels('government.staff-training'), profile },
    ];
    const even = { thresholds: { 'data.issues': 0.3, 'government.staff-training': 0.3 }, profiles: [] };
    expect(reviewOrder(pair, { ...even, reviewed: { 'data.issues': 100 } })).toEqual(['b', 'a']);
    expect(reviewOrder(pair, { ...even, reviewed: { 'government.staff-training': 100 } })).toEqual([
      'a',
      'b',
    ]);
  });

  it('of nothing is nothing', () => {
    expect(reviewOrder([], state, 5)).toEqual([]);
  });
});

describe('the profile of a text', () => {
  it('is like itself, and like the same thing said in another language', () => {
    const english = textProfile('Nobody ever answered my letters.', 'en');
    const german = textProfile('Niemand hat je auf meine Briefe geantwortet.', 'de');
    const garden = textProfile('A garden on the empty car park would be lovely.', 'en');
    expect(similarityOf(english, english)).toBeCloseTo(1);
    expect(similarityOf(english, german)).toBeGreaterThan(similarityOf(english, garden) + 0.2);
  });

  it('of any string can be read, and an empty one is like nothing', () => {
    for (const text of ['', '\ud800', '字'.repeat(500), 'x'.repeat(10_000)])
      expect(similarityOf(textProfile(text), textProfile(''))).toBe(0);
  });
});
