import type { Element, Polarity, Side, TermId } from '../terms.ts';

/** The names of everything in the framework, in one language. A missing name does not compile. */
export interface FrameworkLabels {
  readonly terms: Readonly<Record<TermId, string>>;
  readonly elements: Readonly<Record<Element, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly sides: Readonly<Record<Side, string>>;
}
