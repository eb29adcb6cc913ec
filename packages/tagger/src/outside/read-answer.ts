import { isTermId } from '@concivis/framework';
import type { TermId } from '@concivis/framework';
import type { Span } from '../tagger.ts';
import { QuoteFinder } from './find-quote.ts';
import type { OutgoingText } from './mask-outgoing.ts';
import { asRecord, parsed } from './strange-json.ts';

/** A term that the server named with evidence that is in the text. */
export interface OutsideLabel {
  readonly term: TermId;
  /** As the server states it, 0 to 1: not calibrated. */
  readonly probability: number;
  /** Places in the text as written, in order, apart from each other; at least one. */
  readonly spans: readonly Span[];
}

/** What was named and is not believed. */
export interface Dropped {
  readonly unknownTerms: number;
  readonly repeatedTerms: number;
  readonly badProbabilities: number;
  /** Labels of which no quote is in the text. */
  readonly withoutEvidence: number;
  /** Quotes that are not in the text, whatever became of their labels. */
  readonly strangeQuotes: number;
}

/** What a server's answer comes to. Terms that are not named were not found. */
export interface OutsideAnswer {
  readonly labels: readonly OutsideLabel[];
  readonly dropped: Dropped;
}

/** From this probability on a term is said. */
export const threshold = 0.5;

/** More labels than that are not read one by one: nobody needs to name a term twice. */
const mostNamed = 64;
/** Of 20,000 labelled texts none carries more than four terms. Whoever finds twice as many was not reading. */
const mostAsserted = 8;
/** Quotes of one label that are looked for. */
const mostQuotes = 6;

/**
 * Reads what a model wrote as the answer to a text. Nothing in it is believed that cannot be checked.
 *
 * @param content any string
 * @returns `unreadable`: it is not an answer; `implausible`: it names so much that it says nothing, or nothing that can be
 *   believed. Never throws.
 */
export function readAnswer(
  content: string,
  outgoing: OutgoingText,
): OutsideAnswer | 'unreadable' | 'implausible' {
  const named = labelsIn(content);
  if (named === null) return 'unreadable';
  if (named.length > mostNamed) return 'implausible';
  const finder = new QuoteFinder(outgoing.text);
  const dropped = {
    unknownTerms: 0,
    repeatedTerms: 0,
    badProbabilities: 0,
    withoutEvidence: 0,
    strangeQuotes: 0,
  };
  const labels = new Map<TermId, OutsideLabel>();
  for (const each of named) {
    const { term, probability, quotes } = asRecord(each);
    if (!isTermId(term)) dropped.unknownTerms += 1;
    else if (labels.has(term)) dropped.repeatedTerms += 1;
    else if (!isProbability(probability)) dropped.badProbabilities += 1;
    else {
      const { spans, strange } = evidence(quotes, finder, outgoing);
      dropped.strangeQuotes += strange;
      if (spans.length === 0) dropped.withoutEvidence += 1;
      else labels.set(term, { term, probability: Math.round(probability * 1000) / 1000, spans });
    }
  }
  const said = [...labels.values()];
  const asserted = said.filter(({ probability }) => probability >= threshold);
  // Nothing but lies is not the same as nothing: it must not take away what was found before.
  if (asserted.length > mostAsserted || (said.length === 0 && named.length > 0)) return 'implausible';
  return { labels: said, dropped };
}

const isProbability = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

/** The list of labels, also where words or a fence of code stand around the JSON; null when there is none. */
function labelsIn(content: string): unknown[] | null {
  for (const candidate of [content, content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1)]) {
    const { labels } = asRecord(parsed(candidate));
    if (Array.isArray(labels)) return labels as unknown[];
  }
  return null;
}

function evidence(
  quotes: unknown,
  finder: QuoteFinder,
  outgoing: OutgoingText,
): { readonly spans: Span[]; readonly strange: number } {
  if (!Array.isArray(quotes)) return { spans: [], strange: 0 };
  const looked = (quotes as unknown[]).slice(0, mostQuotes);
  const spans = looked.flatMap((quote) => {
    const found = typeof quote === 'string' ? finder.find(quote) : null;
    return (found && outgoing.writtenSpan(found)) ?? [];
  });
  return { spans: apart(spans), strange: looked.length - spans.length };
}

/** In order; those that overlap become one. */
function apart(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const next of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && next.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else all.push(next);
  }
  return all;
}
