import { describe, expect, it } from '@jest/globals';
import { readTrainingTexts } from '../learning/texts.ts';
import { identifyLanguage } from './identify-language.ts';

describe('the language of a text', () => {
  it('is right for at least 98 of 100 texts', () => {
    const texts = readTrainingTexts();
    const right = texts.filter(({ text, lang }) => identifyLanguage(text) === lang);
    expect(right.length / texts.length).toBeGreaterThan(0.98);
  });

  it('is Arabic for Arabic script', () => {
    expect(identifyLanguage('أين أقدم الطلب؟ كتبت لكم ثلاث مرات')).toBe('ar');
  });

  it('is unknown where it says too little or is another one', () => {
    for (const text of [
      '',
      '12345',
      '???',
      'Где находится отдел?',
      'ありがとう',
      'Zażółć gęślą jaźń, proszę o odpowiedź',
    ])
      expect(identifyLanguage(text)).toBe('unknown');
  });
});
