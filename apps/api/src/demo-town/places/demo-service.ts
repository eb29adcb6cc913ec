import type { Channel } from '@concivis/contracts';
import type { InEveryLanguage } from './in-every-language.ts';

export interface DemoService {
  readonly code: string;
  readonly department: string;
  readonly name: InEveryLanguage;
  readonly description: InEveryLanguage;
  readonly channels: readonly Channel[];
  /** How much feedback comes, beside that of an ordinary service (1). */
  readonly busy: number;
  /** `summer`: beaches; `term`: schools and children; `even`: all year. */
  readonly season: 'even' | 'summer' | 'term';
}
