import { readFileSync } from 'node:fs';
import { isTermId } from '@concivis/framework';
import type { TermId } from '@concivis/framework';
import type { Judged } from '../learning/figures.ts';

/** A text that was labelled twice; `truth` is its writer's word, `asserted` that of a coder who saw the text alone. */
export interface TwiceLabelled extends Judged<TermId> {
  readonly lang: string;
  /** Whether a model was trained on it. */
  readonly from: 'training' | 'listened';
}

interface Line {
  readonly lang: string;
  readonly from: TwiceLabelled['from'];
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const file = new URL('../../evaluation/second-coding.jsonl', import.meta.url);

const termsOf = (labels: readonly string[]): ReadonlySet<TermId> =>
  new Set(
    labels.map((label) => {
      if (!isTermId(label)) throw new Error(`second-coding.jsonl: label ${label}`);
      return label;
    }),
  );

/** The 1,800 texts, drawn from those written for the project, that were labelled a second time without seeing the first labels. */
export const readSecondCoding = (): TwiceLabelled[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .map(({ lang, from, first, second }) => ({
      lang,
      from,
      truth: termsOf(first),
      asserted: termsOf(second),
    }));
