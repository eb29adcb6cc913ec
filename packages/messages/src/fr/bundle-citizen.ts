import { account } from './account.ts';
import { feedback } from './feedback.ts';
import { ideas } from './ideas.ts';
import { moderation } from './moderation.ts';
import { problems } from './problems.ts';
import { services } from './services.ts';
import { shell } from './shell.ts';

export const citizen = { account, feedback, ideas, moderation, problems, services, shell };
