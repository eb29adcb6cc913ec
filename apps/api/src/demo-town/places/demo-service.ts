import type { Channel, LocalisedText } from '@concivis/contracts';

export interface DemoService {
  readonly code: string;
  readonly department: string;
  readonly name: Required<LocalisedText>;
  readonly description: Required<LocalisedText>;
  readonly channels: readonly Channel[];
  /** How much feedback comes, beside that of an ordinary service (1). */
  readonly busy: number;
  /** `summer`: beaches; `term`: schools and children; `even`: all year. */
  readonly season: 'even' | 'summer' | 'term';
}
