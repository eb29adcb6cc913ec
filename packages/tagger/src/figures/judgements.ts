import { readFileSync } from 'node:fs';
import { halfOf } from '../learning/judge.ts';

/**
 * Which part of an evaluation set a line belongs to: rules were tuned on `tune` only; `held` was written together with it and
 * only counted; `fresh` was written when the rules were done and only counted. All were written by the same hand as the rules,
 * so expect less than `held` on texts of strangers; `fresh` is nearer to them.
 */
export type Part = 'tune' | 'held' | 'fresh';

/** What became of one thing that was to be found, or was found. */
export interface Judgement {
  readonly task: string;
  /** The kind of personal data, the phase, the closeness, … */
  readonly kind: string;
  readonly language: string;
  readonly part: Part;
  readonly outcome: 'right' | 'extra' | 'missed';
}

/** How often things were found, found wrongly and missed. */
export interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** Precision, recall and F1 of counts, 0 to 1; NaN where there is nothing to count. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * The part of a line. `-fresh-` in the id: fresh. `-second-`: odd numbers are held, even ones for tuning, so that translations of one
 * line stay together. Of the others, ids whose SHA-256 begins with 0 to 7 are for tuning.
 */
export function partOf(id: string): Part {
  if (id.includes('-fresh-')) return 'fresh';
  if (id.includes('-second-')) return Number(id.slice(-2)) % 2 === 1 ? 'held' : 'tune';
  return halfOf(id) === 'choosing' ? 'tune' : 'held';
}

/** Reads a set of `packages/tagger/evaluation`. */
export function readEvaluation<T>(name: string): (T & { readonly id: string })[] {
  return readFileSync(new URL(`../../evaluation/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T & { id: string });
}

/** One answer out of several: right, or one kind missed and another one found wrongly. */
export function judgeChoice(
  about: Pick<Judgement, 'task' | 'language' | 'part'>,
  truth: string,
  said: string,
): Judgement[] {
  if (truth === said) return [{ ...about, kind: truth, outcome: 'right' }];
  return [
    { ...about, kind: truth, outcome: 'missed' },
    { ...about, kind: said, outcome: 'extra' },
  ];
}

/** Adds up. */
export function countJudgements(judgements: readonly Judgement[]): Counts {
  const of = (outcome: Judgement['outcome']) => judgements.filter((one) => one.outcome === outcome).length;
  return { right: of('right'), extra: of('extra'), missed: of('missed') };
}

/** Precision, recall and F1. */
export function figuresOfCounts({ right, extra, missed }: Counts): Figures {
  return {
    precision: right / (right + extra),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + extra + missed),
  };
}
