import { createHash } from 'node:crypto';
import type { TermId } from '@concivis/framework';
import type { Tagger } from '../tagger.ts';
import type { Judged, Prediction } from './figures.ts';
import type { LabelledText } from './texts.ts';

/** A labelled text with what the tagger said of it. */
export interface JudgedText extends Judged<TermId> {
  readonly text: LabelledText;
  readonly predictions: readonly Prediction[];
}

/** Tags texts with a tagger and sets its answers beside the labels. */
export function judge(texts: readonly LabelledText[], tagger: Tagger): JudgedText[] {
  return texts.map((text) => {
    const { labels } = tagger.tag(text.text, { language: text.lang });
    return {
      text,
      truth: new Set(text.labels),
      asserted: new Set(labels.filter(({ asserted }) => asserted).map(({ term }) => term)),
      predictions: labels.map(({ term, probability }) => ({
        probability,
        truth: text.labels.includes(term),
      })),
    };
  });
}

/** The half of a collection that a text falls in: the choosing half has first hexadecimal digits 0-7. */
export function halfOf(id: string): 'choosing' | 'other' {
  return parseInt(createHash('sha256').update(id).digest('hex')[0]!, 16) < 8 ? 'choosing' : 'other';
}
