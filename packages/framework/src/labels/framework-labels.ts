import type { Element, Polarity, Side, TermId } from '../terms.ts';
import type { Level, Mode, Perspective, Phase, Provenance } from '../vocabularies.ts';

/** The names of everything in the framework, in one language. A missing name does not compile. */
export interface FrameworkLabels {
  readonly terms: Readonly<Record<TermId, string>>;
  readonly elements: Readonly<Record<Element, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly perspectives: Readonly<Record<Perspective, string>>;
  readonly provenances: Readonly<Record<Provenance, string>>;
}
