import {
  matrix as frameworkMatrix,
  sides,
  termsOfSide,
  type CategoryId,
  type Element,
  type FactorId,
  type Side,
  type TermId,
} from '@concivis/framework';
import { totalOf, type Totals } from './apply-delta.ts';
import { proportion, type Confidence, type Estimate } from './intervals.ts';
import { trendOf, type Trend } from './trend.ts';

/** One term in one window. */
export interface TermFigure<Id extends TermId = TermId> {
  readonly term: Id;
  /** Counted interactions for which the term stands. */
  readonly count: number;
  /** Count over all counted interactions of the window; null when there are none. Shares add up to more than 1. */
  readonly share: Estimate | null;
  /** Of `count`, those for which the term stands by words, and not only by the kind of act or by inheritance. */
  readonly voiced: number;
  /** The share against the previous, equally long window. */
  readonly trend: Trend;
}

/** One element of part A with its benefits and challenges. */
export interface ElementRow {
  readonly element: Element;
  readonly benefits: readonly TermFigure<CategoryId>[];
  readonly challenges: readonly TermFigure<CategoryId>[];
}

/** One side of part B with its barriers and enablers. */
export interface SideRow {
  readonly side: Side;
  readonly barriers: readonly TermFigure<FactorId>[];
  readonly enablers: readonly TermFigure<FactorId>[];
}

/** The framework as a page shows it: part A as four rows, part B as two, 32 figures in all. */
export interface MatrixView {
  /** The denominator of every share. */
  readonly interactions: number;
  readonly previousInteractions: number;
  readonly elements: readonly ElementRow[];
  readonly sides: readonly SideRow[];
}

/**
 * The framework matrix of a window.
 *
 * @param totals sums over the window
 * @param previous sums over the equally long window just before (`previousSlice`)
 * @throws RangeError when a term counts more interactions than there are, or fewer than none: such totals did not
 *   come from `contributionOf`
 */
export function matrixOf(totals: Totals, previous: Totals, confidence: Confidence = 0.95): MatrixView {
  const interactions = totalOf(totals, 'interactions');
  const previousInteractions = totalOf(previous, 'interactions');
  const figure = <Id extends TermId>(term: Id): TermFigure<Id> => {
    const now = { count: totalOf(totals, `term:${term}`), of: interactions };
    const before = { count: totalOf(previous, `term:${term}`), of: previousInteractions };
    return {
      term,
      count: now.count,
      voiced: totalOf(totals, `voiced:${term}`),
      share: proportion(now.count, now.of, confidence),
      trend: trendOf(now, before, confidence),
    };
  };
  return {
    interactions,
    previousInteractions,
    elements: frameworkMatrix().map(({ element, benefit, challenge }) => ({
      element,
      benefits: benefit.map(figure),
      challenges: challenge.map(figure),
    })),
    sides: sides.map((side) => ({
      side,
      barriers: factorsOf(side, 'barrier').map(figure),
      enablers: factorsOf(side, 'enabler').map(figure),
    })),
  };
}

function factorsOf(side: Side, polarity: 'barrier' | 'enabler'): FactorId[] {
  return termsOfSide(side)
    .filter((term) => term.polarity === polarity)
    .map(({ id }) => id);
}
