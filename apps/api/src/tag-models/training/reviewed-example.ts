import type { TermId } from '@concivis/framework';
import type { LabelledText } from '@concivis/tagger/learning';

/** A reviewed text of this town, as training and judging look at it. `labels` are the terms that stand by its words. */
export interface ReviewedExample extends LabelledText {
  /** The terms that a reviewer spoke on, and those of them that stand. What nobody spoke on is not judged. */
  readonly spoken: readonly TermId[];
  readonly stands: readonly TermId[];
}
