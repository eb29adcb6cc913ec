import { Feedback } from './feedback/index.ts';
import { Account } from './identity/index.ts';
import { Comment, Idea } from './ideas/index.ts';
import { ContentReport, ModerationDecision } from './moderation/index.ts';
import { Reply } from './replies/index.ts';

/** What verbs write through. Reads are statements; see each feature's `*.queries.ts`. */
export const entities = [Account, Idea, Comment, Feedback, Reply, ContentReport, ModerationDecision];
