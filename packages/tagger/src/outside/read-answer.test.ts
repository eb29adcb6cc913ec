import { describe, expect, it } from '@jest/globals';
import { termIds } from '@concivis/framework';
import fc from 'fast-check';
import { maskOutgoing } from './mask-outgoing.ts';
import { readAnswer } from './read-answer.ts';
import type { OutsideAnswer } from './read-answer.ts';

const text = 'Call me on 07400 123456. Nobody ever answers; I’d like  “open data” – for all.';
const outgoing = maskOutgoing(text, 'en');
const label = (term: string, quotes: unknown, probability: unknown = 0.9) => ({ term, probability, quotes });
const read = (...labels: unknown[]) =>
  readAnswer(JSON.stringify({ labels }), outgoing) as Exclude<ReturnType<typeof readAnswer>, string>;
const quotesIn = ({ labels }: OutsideAnswer) =>
  labels.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

describe('the answer of a model', () => {
  it('gives terms with the words that show them, in the text as it was written', () => {
    const answer = read(
      label('interaction.resistance', ['Nobody ever answers']),
      label('data.issues', ['open data'], 0.4),
    );
    expect(answer.labels.map(({ term, probability }) => [term, probability])).toEqual([
      ['interaction.resistance', 0.9],
      ['data.issues', 0.4],
    ]);
    expect(quotesIn(answer)).toEqual([['Nobody ever answers'], ['open data']]);
  });

  it('is read through other quotation marks, dashes, spaces, cases and cut ends', () => {
    const answer = read(label('data.issues', ['…I\'D like "OPEN data" - for', 'answers; I']));
    expect(quotesIn(answer)).toEqual([['answers; I’d like  “open data” – for']]);
  });

  it('points at whole words and characters only', () => {
    const emoji = maskOutgoing('ok 😀😀 fine', 'en');
    const half = JSON.stringify({
      labels: [label('data.issues', ['\ude00 fine', 'ine', 'k 😀']), label('data.volume', ['fine'])],
    });
    expect(readAnswer(half, emoji)).toMatchObject({
      labels: [{ term: 'data.volume' }],
      dropped: { strangeQuotes: 3 },
    });
  });

  it('is read within a fence of code, after thoughts and before a greeting', () => {
    const json = JSON.stringify({ labels: [label('data.issues', ['open data'])] });
    expect(readAnswer(`Let me see.\n\`\`\`json\n${json}\n\`\`\`\nBye`, outgoing)).toMatchObject({
      labels: [{ term: 'data.issues' }],
    });
  });

  it('loses what cannot be believed, and the rest stays', () => {
    const answer = read(
      label('data.issues', ['open data']),
      label('data.issues', ['Nobody']),
      label('money.everywhere', ['open data']),
      label('__proto__', ['open data']),
      label('data.quality', ['open data'], 7),
      label('data.volume', ['open data'], '0.9'),
      label('tailoring.accountability', ['the mayor shall resign']),
      label('citizen.distrust', ['pen dat', 'a', '“”', '[phone]', 12, null]),
      label('tailoring.customisation', 'open data'),
      null,
      'data.issues',
    );
    expect(answer.labels.map(({ term }) => term)).toEqual(['data.issues']);
    expect(answer.dropped).toEqual({
      unknownTerms: 4,
      repeatedTerms: 1,
      badProbabilities: 2,
      withoutEvidence: 3,
      strangeQuotes: 7,
    });
  });

  it('is refused as a whole when it names nearly everything, or nothing that is true', () => {
    const all = (probability: number) => termIds.map((term) => label(term, ['Nobody'], probability));
    expect(read(...all(1))).toBe('implausible');
    expect(read(label('data.volume', ['never written']))).toBe('implausible');
    expect(read(...Array.from({ length: 10_000 }, () => null))).toBe('implausible');
    expect(read(...all(0.2)).labels).toHaveLength(32);
  });

  it.each([
    ['', 'nothing'],
    ['No.', 'words'],
    ['{"labels":{}}', 'no list'],
    ['[]', 'another list'],
    ['null', 'null'],
    ['{"labels":[', 'half of it'],
    ['['.repeat(100_000), 'depth'],
  ])('is none when it is %#', (content) => {
    expect(readAnswer(content, outgoing)).toBe('unreadable');
  });

  it('is read without fail whatever it is, with spans in order and inside of the text', () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .array(
          fc.record({
            term: fc.oneof(fc.constantFrom(...termIds), fc.string()),
            probability: fc.oneof(fc.double(), fc.string()),
            quotes: fc.oneof(
              fc.array(fc.oneof(fc.constantFrom('nobody', 'open data', 'for all', 'me on'), fc.anything())),
              fc.anything(),
            ),
          }),
        )
        .map((labels) => {
          try {
            return JSON.stringify({ labels });
          } catch {
            return '';
          }
        }),
    );
    fc.assert(
      fc.property(anything, (content) => {
        const answer = readAnswer(content, outgoing);
        if (typeof answer === 'string') return;
        for (const { spans, probability } of answer.labels) {
          expect(probability >= 0 && probability <= 1).toBe(true);
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
