export { AnalyticsModule } from './analytics.module.ts';
export { ReadTotals } from './read-totals.ts';
export { connectForRecount, recount } from './recount/recount.ts';
export type { Drift } from './recount/day-sums.ts';
