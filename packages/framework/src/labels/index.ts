export type { FrameworkLabels } from './framework-labels.ts';
