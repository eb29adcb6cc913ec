import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../learning/random.ts';
import { conductThreshold, scoreConduct } from './score-conduct.ts';

describe('how a text behaves', () => {
  it('lets people be as angry with an office as they are', () => {
    for (const [language, text] of [
      ['en', 'This office is a disgrace, the form is idiotic and you should all resign.'],
      ['de', 'Eine Schande, dieses Amt, das Verfahren ist bescheuert. So ein Mist.'],
      ['fr', 'Votre service est nul, cette procédure est débile, démission !'],
      ['es', 'Esta oficina es una vergüenza y el formulario una estupidez.'],
    ] as const)
      expect(scoreConduct(text, language).abuse).toBeLessThan(conductThreshold);
  });

  it('sees an insult however it is written, and shows it', () => {
    for (const text of [
      'You are an idiot',
      'You are an i d i o t',
      'You are an 1d10t',
      'You are an id*ot',
      'You are an iiiidiot',
      'You are an id\u200biot',
      'You are an idіot',
    ]) {
      const { abuse, spans } = scoreConduct(text, 'en');
      expect(abuse).toBeGreaterThan(conductThreshold);
      expect(text.slice(spans[0]!.start, spans[0]!.end)).toBe(text.slice('You are an '.length));
    }
  });

  it('does not take who reports an insult for who utters it', () => {
    const said = scoreConduct('The driver called me an idiot in front of everybody.', 'en');
    expect(said.abuse).toBeLessThan(conductThreshold);
    expect(said.spans.map(({ reason }) => reason)).toContain('insult');
  });

  it('tells the loan of a book from the offer of a loan', () => {
    expect(scoreConduct('The loan of books should be free.', 'en').spam).toBe(0);
    expect(scoreConduct('Fast loans without credit check', 'en').spam).toBeGreaterThan(conductThreshold);
  });

  it('leaves French delays alone that would be an insult in English', () => {
    expect(scoreConduct('Le train a du retard, ces retards sont pénibles.', 'fr').abuse).toBe(0);
  });
});

const pieces =
  'idiot|i d i|*|f*ck|http://a.b|!!!|4|@| |\n|"|«|you |kill you |vote |ß|\u200b|😀|\ud83d|whatsapp|'.split(
    '|',
  );

describe('any text', () => {
  it('is scored between 0 and 1, the same twice, with spans inside it', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 300; round += 1) {
      const length = Math.floor(random() * 50);
      const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      const conduct = scoreConduct(text);
      for (const value of [conduct.abuse, conduct.spam]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      for (const { start, end } of conduct.spans) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(scoreConduct(text)).toEqual(conduct);
    }
  });

  it('takes time in proportion to its length', () => {
    const timeOf = (text: string) => {
      const start = performance.now();
      scoreConduct(text, 'en');
      return performance.now() - start;
    };
    for (const piece of pieces.filter((one) => one !== '')) {
      const [short, long] = [piece.repeat(1500), piece.repeat(12_000)];
      timeOf(short);
      const least = Math.min(timeOf(short), timeOf(short));
      // Eight times the length, with room for a busy machine; quadratic time would be 64 times as long.
      expect(timeOf(long)).toBeLessThan(Math.max(1500, least * 40));
    }
  });
});
