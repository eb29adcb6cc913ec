import { describe, expect, it } from '@jest/globals';
import { adviceOn, scaleOf, verdictOf, type Compared, type Judgement } from './verdicts.ts';

const figure = { value: 0.5, low: 0.4, high: 0.6 };
const by = (low: number | null, high: number | null): Compared => ({
  running: figure,
  proposed: figure,
  difference: { value: low === null || high === null ? null : (low + high) / 2, low, high },
});
const judged = (difference: Compared): Judgement => {
  const over = { macro: difference, micro: by(-0.01, 0.01) };
  return { texts: 100, categories: over, terms: over, byTerm: [] };
};
const better = judged(by(0.01, 0.05));
const worse = judged(by(-0.05, -0.01));
const unclear = judged(by(-0.02, 0.04));

describe('what a difference means', () => {
  it('is better or worse only where the whole interval lies on one side of zero', () => {
    expect(verdictOf(by(0.001, 0.2))).toBe('better');
    expect(verdictOf(by(-0.2, -0.001))).toBe('worse');
    expect(verdictOf(by(0, 0.2))).toBe('unclear');
    expect(verdictOf(by(-0.2, 0))).toBe('unclear');
    expect(verdictOf(by(null, null))).toBe('unknown');
  });
});

describe('what a comparison speaks for', () => {
  it('is switching on where the town is read better and nothing is forgotten', () => {
    expect(adviceOn({ onReviewed: better, onShipped: unclear })).toBe('for');
  });

  it('is rejecting where anything is read worse and nothing better', () => {
    expect(adviceOn({ onReviewed: worse, onShipped: better })).toBe('against');
    expect(adviceOn({ onReviewed: unclear, onShipped: worse })).toBe('against');
    expect(adviceOn({ onReviewed: null, onShipped: worse })).toBe('against');
  });

  it('is left to the person where one is better and the other worse, or chance explains all', () => {
    expect(adviceOn({ onReviewed: better, onShipped: worse })).toBe('trade');
    expect(adviceOn({ onReviewed: unclear, onShipped: better })).toBe('open');
  });

  it('is never to switch on where too few texts were reviewed to say', () => {
    expect(adviceOn({ onReviewed: null, onShipped: better })).toBe('too-few');
  });
});

describe('the scale of the drawings', () => {
  it('holds every interval, and is the same to both sides', () => {
    expect(scaleOf([by(-0.03, 0.02)])).toBe(0.05);
    expect(scaleOf([by(-0.03, 0.02), by(-0.01, 0.11)])).toBe(0.2);
    expect(scaleOf([by(-0.9, 0.1)])).toBe(1);
    expect(scaleOf([by(null, null)])).toBe(0.05);
  });
});
