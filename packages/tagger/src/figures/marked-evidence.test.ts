import { describe, expect, it } from '@jest/globals';
import { loadTagger } from '../tagger.ts';
import { compareEvidence, readMarkedTexts } from './marked-evidence.ts';

describe('the evidence of the tagger', () => {
  const marked = readMarkedTexts();

  it('is marked by a reader in all seven languages, and is a part of the text only', () => {
    expect(Map.groupBy(marked, ({ text }) => text.lang).size).toBe(7);
    expect(new Set(marked.map(({ text }) => text.id)).size).toBeGreaterThan(650);
  });

  it('lies where a reader sees it, for nearly every right label and far oftener than by lot', () => {
    const { labels, met, ofEvidence, byLot } = compareEvidence(marked, loadTagger());
    expect(labels).toBeGreaterThan(300);
    expect(met).toBeGreaterThan(0.85);
    expect(ofEvidence).toBeGreaterThan(byLot + 0.15);
  });
});
