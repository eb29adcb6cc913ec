export type { Act, SubjectRef } from './act.ts';
export { RecordInteraction } from './record-interaction.ts';
export { InteractionsModule } from './interactions.module.ts';
