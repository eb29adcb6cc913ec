/**
 * Texts read by an outside or local language-model server, for whoever switches that on: `@concivis/tagger/outside`. The main entry
 * knows nothing of it and opens no connection.
 */
export { answerKey, outsideVersion } from './request.ts';
export { limitReached, MemoryLedger, minute, startOfDay } from './limits.ts';
export type { Ledger, LimitReached, Limits, Spent, Tokens } from './limits.ts';
export { OutsideReader } from './outside-reader.ts';
export type { CouldNot, Outcome } from './outside-reader.ts';
export type { OutsideAnswer, OutsideLabel } from './read-answer.ts';
export { readOutsideSettings } from './settings.ts';
export type { OutsideSettings } from './settings.ts';
export { taggerOfAnswers } from './answered-tagger.ts';
