export type { FrameworkDefinitions } from './framework-definitions.ts';
