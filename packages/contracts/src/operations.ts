import { analytics } from './analytics.ts';
import { cases } from './cases.ts';
import { drift } from './drift.ts';
import { feedback } from './feedback.ts';
import { health } from './health.ts';
import { ideas } from './ideas.ts';
import { identity } from './identity.ts';
import { interactions } from './interactions.ts';
import { moderation } from './moderation.ts';
import { publicServices } from './public-services.ts';
import { retaggings } from './retaggings.ts';
import { tagModels } from './tag-models.ts';

/** Every operation of the API, by feature and verb: `operations.ideas.submit`. */
export const operations = {
  identity,
  publicServices,
  ideas,
  feedback,
  cases,
  moderation,
  interactions,
  tagModels,
  retaggings,
  drift,
  analytics,
  health,
} as const;
