import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readEvaluation } from '../figures/judgements.ts';
import { maskOutgoing } from './mask-outgoing.ts';

const written = (text: string, language: string, piece: string): string | null => {
  const outgoing = maskOutgoing(text, language);
  const start = outgoing.text.indexOf(piece);
  const span = outgoing.writtenSpan({ start, end: start + piece.length });
  return span && text.slice(span.start, span.end);
};

describe('a text that leaves', () => {
  it.each([
    ['en', 'Ring 07400 123456 or mail jo.b@example.org, I live at 14 Mill Lane.'],
    ['en', 'Write to jo at example dot org, or to @jo_b, or see https://example.org/jo?token=abc'],
    ['es', 'Me llamo Ana Gómez, DNI 12345678Z, tarjeta 4111 1111 1111 1111'],
    ['it', 'Mi chiamo Chiara Bianchi, RSSMRA80A01H501U, IBAN IT60X0542811101000000123456'],
    ['de', 'Frau Erika Mustermann, Aktenzeichen 4711/081512, Tel. 030 1234567'],
    ['ar', 'اتصلوا بي على ٠١٠٠١٢٣٤٥٦٧ من فضلكم'],
  ])('carries no number, address or handle any more: %s, %s', (language, text) => {
    const { text: sent, masked } = maskOutgoing(text, language);
    expect(masked).toBeGreaterThan(0);
    expect(sent).not.toMatch(
      /\p{Nd}{4}|@|example|Mill Lane|Gómez|Bianchi|Mustermann|RSSMRA|jo_b|12345678|081512/u,
    );
  });

  it('carries hardly any of the personal data of the evaluation', () => {
    const left: string[] = [];
    let all = 0;
    for (const { lang, text } of readEvaluation<{ lang: string; text: string }>('personal-data')) {
      const data = [...text.matchAll(/\{\{[a-z-]+\|(.*?)\}\}/gsu)].map(([, words = '']) => words);
      const sent = maskOutgoing(text.replace(/\{\{[a-z-]+\|(.*?)\}\}/gsu, '$1'), lang).text;
      all += data.length;
      left.push(...data.filter((words) => sent.includes(words)));
    }
    expect(all).toBeGreaterThan(150);
    expect(left.length / all).toBeLessThan(0.02);
  });

  it('keeps the words that topics are read from', () => {
    const text = 'Since 2019 nobody answers at 14 of the 30 desks; publish it as open data, 20 % would do.';
    expect(maskOutgoing(text, 'en').text).toBe(text);
  });

  it('leads from places in it back to what was written', () => {
    const text = 'Call 07400 123456 today, nobody answers, mail a.b@example.org, please.';
    expect(written(text, 'en', 'nobody answers')).toBe('nobody answers');
    expect(written(text, 'en', 'please.')).toBe('please.');
    expect(written(text, 'en', 'hone] today')).toBe('07400 123456 today');
    expect(written(text, 'en', 'answers, mail [em')).toBe('answers, mail a.b@example.org');
    expect(written(text, 'en', '[phone]')).toBeNull();
  });

  it('leads every place of any text to a place in it, and unmasked words to themselves', () => {
    const words = ['open', ' ', 'a@b.cd', '07400 123456', '\ud800', '😀', '\n', 'x', '[phone]', '١٢٣٤٥٦٧'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words)),
        fc.nat(80),
        fc.integer({ min: 1, max: 20 }),
        (parts, start, length) => {
          const text = parts.join('');
          const outgoing = maskOutgoing(text, 'en');
          const span = outgoing.writtenSpan({ start, end: start + length });
          if (span === null) return;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          const sent = outgoing.text.slice(start, start + length);
          if (!sent.includes('[') && !sent.includes(']') && outgoing.masked === 0)
            expect(text.toWellFormed().slice(span.start, span.end)).toBe(sent);
        },
      ),
    );
  });

  it('takes time in proportion to the length', () => {
    const timeOf = (text: string) => {
      const start = performance.now();
      maskOutgoing(text, 'en');
      return performance.now() - start;
    };
    for (const piece of ['1 ', 'a@', '@', 'a', '1', 'a at b ', 'www.', 'a1b2']) {
      timeOf(piece.repeat(2000));
      const least = Math.min(timeOf(piece.repeat(2000)), timeOf(piece.repeat(2000)));
      expect(timeOf(piece.repeat(16_000))).toBeLessThan(Math.max(600, least * 40));
    }
  });
});
