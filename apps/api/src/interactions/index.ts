export type { Act, SubjectRef } from './act.ts';
export type { RecordChange } from './record-change.ts';
export { RecordInteraction } from './record-interaction.ts';
export { ExcludeInteractions } from './exclude-interactions.ts';
export { EraseWords } from './erase-words.ts';
export { FindInteractions } from './find-interactions.ts';
export { ReviewTag } from './review-tag.ts';
export { Words } from './words.ts';
export { InteractionsModule } from './interactions.module.ts';
