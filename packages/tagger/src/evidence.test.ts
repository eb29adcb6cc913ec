import { describe, expect, it } from '@jest/globals';
import { readWithout } from './evidence.ts';
import { readCollection } from './learning/texts.ts';
import { seededRandom } from './learning/random.ts';
import type { LexiconLanguage } from './lexicon/lexicon.ts';
import { shippedModel, withoutSpans } from './tagger.ts';
import { tokenise } from './text/tokenise.ts';
import type { Token } from './text/tokenise.ts';

const model = shippedModel();
const random = seededRandom(7);

/** Two stretches of one to four words of a sentence, one in each half of the text. */
const someStretches = (tokens: readonly Token[]) => {
  const half = Math.floor(tokens.length / 2);
  return [0, half].map((begin) => {
    const from = begin + Math.floor(random() * half);
    const end = Math.min(from + 1 + Math.floor(random() * 4), begin + half);
    const isOfSentence = ({ sentence }: Token) => sentence === tokens[from]!.sentence;
    return { from, to: from + tokens.slice(from, end).filter(isOfSentence).length };
  });
};

describe('what is left of a text without some words', () => {
  it('is read as the text without them is', () => {
    let checked = 0;
    for (const { text, lang } of readCollection().texts.filter((_, i) => i % 30 === 0)) {
      const language = lang as LexiconLanguage;
      const tokenised = tokenise(text);
      const { tokens } = tokenised;
      if (tokens.length < 4) continue;
      const known = model.read(tokenised, language);
      const stretches = someStretches(tokens);
      const spans = stretches.map(({ from, to }) => ({
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
      }));
      const left = tokenise(withoutSpans(text, spans));
      // Words grow together when a sign that touches them goes ("5€x"): evidence takes in what touches it.
      const goes = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
      if (left.tokens.length !== tokens.length - goes) continue;
      const expected = model.read(left, language);
      const found = readWithout(model, { text: tokenised, language, known }, stretches);
      expect(new Set(found.rows)).toEqual(new Set(expected.rows));
      const scores = model.scores(expected);
      for (const [t, score] of model.scores(found).entries()) expect(score).toBeCloseTo(scores[t]!, 6);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(600);
  });
});
