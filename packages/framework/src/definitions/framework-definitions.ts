import type { FrameworkLabels } from '../labels/framework-labels.ts';

/** What each term, element, polarity and side says, in one language: one sentence each, same shape as the labels. */
export type FrameworkDefinitions = Pick<FrameworkLabels, 'terms' | 'elements' | 'polarities' | 'sides'>;
