import { z } from 'zod';
import { houseRules } from './limits.ts';
import { instant } from './text.ts';

/** Why something is hidden, as its author is told. */
export const ModerationNote = z
  .strictObject({ rule: z.enum(houseRules), reason: z.string(), at: instant })
  .meta({ id: 'ModerationNote' });
export type ModerationNote = z.output<typeof ModerationNote>;
