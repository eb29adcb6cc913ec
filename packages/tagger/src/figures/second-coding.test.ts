import { describe, expect, it } from '@jest/globals';
import { categoryIds } from '@concivis/framework';
import { macroF1 } from '../learning/figures.ts';
import { judge } from '../learning/judge.ts';
import { readLabelledTexts, readTrainingTexts } from '../learning/texts.ts';
import { loadTagger } from '../tagger.ts';
import { readSecondCoding } from './second-coding.ts';

const twice = readSecondCoding();
const listened = readLabelledTexts(new URL('../../evaluation/listened.jsonl', import.meta.url));

describe('the labels of the texts that were written for the project', () => {
  it('are those that a second coder gives, as often as coders of real texts agree', () => {
    expect(twice).toHaveLength(1_800);
    expect(macroF1(twice, categoryIds)).toBeGreaterThan(0.88);
  });
});

describe('the texts that were written after listening', () => {
  it('are none that the model was trained on', () => {
    const trainedOn = new Set(readTrainingTexts().map(({ text }) => text));
    expect(listened.filter(({ text }) => trainedOn.has(text))).toEqual([]);
  });

  it('are read by the shipped model as well as its card says', () => {
    const figure = macroF1(judge(listened, loadTagger()), categoryIds);
    expect(figure).toBeGreaterThan(0.47);
    expect(figure).toBeLessThan(0.55);
  });
});
