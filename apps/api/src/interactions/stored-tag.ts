import type { TermId } from '@concivis/framework';
import type { interactions } from '@concivis/contracts';

/** A tag as it lies in `interactions.tags`: said when the act was recorded, never changed. */
export interface StoredTag {
  readonly term: TermId;
  readonly provenance: interactions.Provenance;
  /** Calibrated, 0 to 1; null unless a model said so. */
  readonly probability: number | null;
  /** Version of the codebook or of the model. */
  readonly source: string;
  /** UTF-16 offsets into the words of the subject, `[start, end)`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}
