import type { Cell, MeasureId } from '@concivis/analytics';
import type { InteractionType } from '@concivis/framework';
import type { TextLanguage } from '@concivis/contracts';
import type { SubjectRef } from './act.ts';

/**
 * What one commit changed about one interaction, as it lies in the outbox. Folding `plus` and `minus` of every
 * change gives the totals; what counts was decided by `countOf` before and after.
 */
export interface RecordChange {
  readonly kind: 'recorded' | 'retagged' | 'excluded' | 'reinstated';
  readonly type: InteractionType;
  /** When the interaction happened, ISO 8601 in UTC. */
  readonly at: string;
  readonly subject: SubjectRef;
  readonly language: TextLanguage;
  /** Whether the tagger has words to read; only on `recorded`. */
  readonly hasWords: boolean;
  readonly cell: Cell;
  readonly plus: readonly MeasureId[];
  readonly minus: readonly MeasureId[];
}
