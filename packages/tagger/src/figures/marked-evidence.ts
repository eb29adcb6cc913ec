import type { TermId } from '@concivis/framework';
import { readLabelledTexts } from '../learning/texts.ts';
import type { LabelledText } from '../learning/texts.ts';
import { QuoteFinder } from '../outside/find-quote.ts';
import type { Span, Tagger } from '../tagger.ts';
import { tokenise } from '../text/tokenise.ts';
import { readEvaluation } from './judgements.ts';

/** A text that no model was trained on, and the words that make one of its labels true for a second reader. */
export interface MarkedText {
  readonly text: LabelledText;
  readonly term: TermId;
  readonly marked: readonly Span[];
}

/** What is marked in a text of `listened.jsonl`, by its id. */
interface Line {
  /** By label, words copied from the text. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

const listened = new URL('../../evaluation/listened.jsonl', import.meta.url);

/**
 * The labels of 700 texts, a hundred a language, in which a reader who knew the labels marked the shortest words that show them.
 *
 * @throws Error when what is marked is no known text, none of its labels, or not in it
 */
export function readMarkedTexts(): MarkedText[] {
  const texts = new Map(readLabelledTexts(listened).map((text) => [text.id, text]));
  return readEvaluation<Line>('marked-evidence').flatMap(({ id, marks }) => {
    const text = texts.get(id);
    const quotes = new QuoteFinder(text?.text ?? '');
    return Object.entries(marks).map(([label, copied]) => {
      const term = text?.labels.find((one) => one === label);
      if (text === undefined || term === undefined) throw new Error(`marked-evidence: ${label} of ${id}`);
      const marked = copied.map((quote) => {
        const span = quotes.find(quote);
        if (span === null) throw new Error(`marked-evidence: "${quote}" is not in ${id}`);
        return span;
      });
      return { text, term, marked };
    });
  });
}

/** How the words that led a tagger to its right labels meet those that a reader marked; shares from 0 to 1. */
export interface EvidenceAgreement {
  /** Labels that the tagger gives, and rightly. */
  readonly labels: number;
  /** The share of them of whose evidence at least one word is marked. */
  readonly met: number;
  /** The share of the words of evidence that are marked. */
  readonly ofEvidence: number;
  /** The share of all words of these texts that are marked: what evidence drawn by lot would come to. */
  readonly byLot: number;
}

/** Compares the evidence of a tagger with marked words, over the labels that it gives rightly. */
export function compareEvidence(marked: readonly MarkedText[], tagger: Tagger): EvidenceAgreement {
  const counts = { labels: 0, met: 0, evidence: 0, both: 0, marked: 0, words: 0 };
  for (const { text, term, marked: marks } of marked) {
    const label = tagger.tag(text.text, { language: text.lang }).labels.find((one) => one.term === term);
    if (!label?.asserted) continue;
    const { tokens } = tokenise(text.text);
    const within = (spans: readonly Span[]) =>
      tokens.filter((word) => spans.some(({ start, end }) => word.start < end && word.end > start));
    const evidence = within(label.spans);
    const isMarked = new Set(within(marks));
    const both = evidence.filter((word) => isMarked.has(word)).length;
    counts.labels += 1;
    counts.met += both > 0 ? 1 : 0;
    counts.evidence += evidence.length;
    counts.both += both;
    counts.marked += isMarked.size;
    counts.words += tokens.length;
  }
  return {
    labels: counts.labels,
    met: counts.met / counts.labels,
    ofEvidence: counts.both / counts.evidence,
    byLot: counts.marked / counts.words,
  };
}
