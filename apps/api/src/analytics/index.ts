export { AnalyticsModule } from './analytics.module.ts';
export { ReadTotals } from './read-totals.ts';
