import { termIds } from '@concivis/framework';
import { lexiconLanguages } from '../lexicon/lexicon.ts';
import type { TaggedText, Tagger } from '../tagger.ts';
import { settleLanguage } from '../text/settle-language.ts';
import { threshold } from './read-answer.ts';
import type { OutsideAnswer } from './read-answer.ts';
import { answerKey } from './request.ts';

/** Probabilities between which a person should decide: what a server states is not calibrated, so the band is wide. */
const review = { from: 0.35, to: 0.65 } as const;

/**
 * A tagger that says what was answered outside, so that answers go every way that the model's go: the record, the review queue,
 * the evaluation. Of a text that was not answered it says nothing.
 *
 * @param answers by {@link answerKey}
 */
export function taggerOfAnswers(version: string, answers: ReadonlyMap<string, OutsideAnswer>): Tagger {
  return {
    version,
    modelCard: {
      version,
      features: 0,
      terms: termIds.length,
      languages: lexiconLanguages,
      thresholds: Object.fromEntries(termIds.map((term) => [term, threshold])),
    },
    tag: (text, options = {}) =>
      taggedText(text, options.language, answers.get(answerKey(text, options.language ?? 'und'))),
  };
}

function taggedText(text: string, said: string | undefined, answer: OutsideAnswer | undefined): TaggedText {
  const named = new Map(answer?.labels.map((label) => [label.term, label]));
  return {
    language: settleLanguage(text, said),
    labels: termIds.map((term) => {
      const { probability = 0, spans = [] } = named.get(term) ?? {};
      const asserted = probability >= threshold;
      return {
        term,
        probability,
        asserted,
        unsure: probability >= review.from && probability < review.to,
        spans: asserted ? spans : [],
      };
    }),
  };
}
