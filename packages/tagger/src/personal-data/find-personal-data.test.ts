import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../learning/random.ts';
import { findPersonalData, maskPersonalData } from './find-personal-data.ts';

describe('masking personal data', () => {
  it('hides how to reach somebody and keeps what the idea is about', () => {
    expect(
      maskPersonalData('The crossing at Mill Lane 12 is unsafe. Ring 07400 123456, I live at 14 Mill Lane.', {
        language: 'en',
      }).text,
    ).toBe('The crossing at Mill Lane 12 is unsafe. Ring [phone], I live at [address].');
  });

  it('leaves laws, lines, prices, dates and case numbers alone', () => {
    for (const text of [
      'Ley 39/2015, artículo 14.2, líneas 12 y 612, 612.345.678 euros, 04/02/2024',
      'Aktenzeichen 86095742718, § 3a Abs. 2, Linie 151, am 14.02.2025',
      'Zaaknummer 111222333, lijn 612, 49,90 euro, versie 10.2.14.33',
    ])
      expect(findPersonalData(text)).toEqual([]);
  });

  it('finds nothing more in a masked text', () => {
    const { text, found } = maskPersonalData(
      'Mi chiamo Chiara Bianchi, RSSMRA80A01H501U, IBAN IT60X0542811101000000123456, c.b@example.it',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['name', 'national-id', 'iban', 'email']);
    expect(findPersonalData(text)).toEqual([]);
  });

  it('takes marks in the words of the reader', () => {
    expect(maskPersonalData('Mail a.b@example.org', { markOf: () => '…' }).text).toBe('Mail …');
  });
});

const pieces = [
  '0', '12', '34567', ' ', '  ', '.', ',', '-', '+39', '@', 'a', 'Via', 'I live at ', 'née le ', 'Mr ', 'Herr ', 'É', '\n', '(', ')',
  'IBAN ', 'DE44', ':', 'ff', '\u0000', '\ud83d', '😀', 'calle ', 'BSN ', 'X', 'RSSMRA', '/',
]; // prettier-ignore

describe('any text', () => {
  it('gives spans inside it, in order, apart from each other, and the same twice', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 400; round += 1) {
      const length = Math.floor(random() * 60);
      const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      const found = findPersonalData(text);
      let last = 0;
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(findPersonalData(text)).toEqual(found);
    }
  });

  it('takes time in proportion to its length', () => {
    const timeOf = (text: string) => {
      const start = performance.now();
      findPersonalData(text, 'en');
      return performance.now() - start;
    };
    for (const piece of pieces) {
      const [short, long] = [piece.repeat(4000), piece.repeat(32_000)];
      timeOf(short);
      const least = Math.min(timeOf(short), timeOf(short), timeOf(short));
      // Eight times the length; a quadratic pattern would take 64 times as long. The floor is for a busy machine.
      expect(timeOf(long)).toBeLessThan(Math.max(600, least * 40));
    }
  });
});
