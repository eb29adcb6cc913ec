export type { Act } from './act.ts';
export type { StoredTag } from './stored-tag.ts';
export type { RecordChange, Topic } from './record-change.ts';
export { RecordInteraction } from './record-interaction.ts';
export { ChangeRecord } from './change-record.ts';
export { CurrentTagger } from './current-tagger.ts';
export { Courtesy } from './courtesy.ts';
export { readByModel, type Reading } from './read-by-model.ts';
export { RecordTexts, type ReviewedText } from './record-texts.ts';
export type { TextPlace, TextScope } from './record-texts.queries.ts';
export { UnsureTags } from './unsure-tags.ts';
export type { UnsureRow, WordyAct } from './unsure-tags.queries.ts';
export { changeBetween } from './record-change.ts';
export { ExcludeInteractions } from './exclude-interactions.ts';
export { EraseWords } from './erase-words.ts';
export { FindInteractions } from './find-interactions.ts';
export { ReviewTag } from './review-tag.ts';
export { conditionsOf, givenIn } from './record-filter.ts';
export {
  asStatements,
  changedOf,
  countableOf,
  wholeRecord,
  type StoredInteraction,
} from './stored-interaction.ts';
export { Words } from './words.ts';
export { writtenIn } from './written-in.ts';
export { InteractionsModule } from './interactions.module.ts';
