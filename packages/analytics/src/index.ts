export * from './agreement.ts';
export * from './apply-delta.ts';
export * from './contribution-of.ts';
export {
  DeltaSum,
  differenceOf,
  isEmpty,
  mergeDeltas,
  reverseOf,
  type Cell,
  type CellChange,
  type Delta,
} from './delta.ts';
export * from './effective-terms.ts';
export * from './f-score.ts';
export * from './histogram.ts';
export * from './intervals.ts';
export * from './matrix.ts';
export * from './measures.ts';
export * from './ratings.ts';
export * from './recount.ts';
export * from './responsiveness.ts';
export * from './slice.ts';
export { smallCellThreshold, suppressList, type Shown, type ShownList } from './suppression.ts';
export * from './suppression-table.ts';
export * from './trend.ts';
