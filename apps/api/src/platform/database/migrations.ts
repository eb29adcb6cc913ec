import { CreateIdentity20261121220000 } from './migrations/20261121220000-create-identity.ts';
import { CreatePublicServices20261121220100 } from './migrations/20261121220100-create-public-services.ts';
import { CreateIdeas20261121220200 } from './migrations/20261121220200-create-ideas.ts';
import { SearchIdeas20261121220250 } from './migrations/20261121220250-search-ideas.ts';
import { CreateFeedback20261121220300 } from './migrations/20261121220300-create-feedback.ts';
import { CreateCasesAndReplies20261121220400 } from './migrations/20261121220400-create-cases-and-replies.ts';
import { CreateRecord20261121220500 } from './migrations/20261121220500-create-record.ts';
import { CreateOutgoingMails20261121220600 } from './migrations/20261121220600-create-outgoing-mails.ts';
import { CreateTagModels20261122020000 } from './migrations/20261122020000-create-tag-models.ts';
import { FindIdeasByStatus20261122033000 } from './migrations/20261122033000-find-ideas-by-status.ts';
import { FindNewestReviews20261122042000 } from './migrations/20261122042000-find-newest-reviews.ts';
import { CreateTagDrift20261122044100 } from './migrations/20261122044100-create-tag-drift.ts';
import { TellHowFarTrainingsAre20261122043000 } from './migrations/20261122043000-tell-how-far-trainings-are.ts';
import { NameTopicsOfOutbox20261122045000 } from './migrations/20261122045000-name-topics-of-outbox.ts';
import { CreateOutsideReadings20261122045100 } from './migrations/20261122045100-create-outside-readings.ts';
import { TakeReviewsBack20261122201500 } from './migrations/20261122201500-take-reviews-back.ts';

/** In the order in which they run. */
export const migrations = [
  CreateIdentity20261121220000,
  CreatePublicServices20261121220100,
  CreateIdeas20261121220200,
  SearchIdeas20261121220250,
  CreateFeedback20261121220300,
  CreateCasesAndReplies20261121220400,
  CreateRecord20261121220500,
  CreateOutgoingMails20261121220600,
  CreateTagModels20261122020000,
  FindIdeasByStatus20261122033000,
  FindNewestReviews20261122042000,
  TellHowFarTrainingsAre20261122043000,
  CreateTagDrift20261122044100,
  NameTopicsOfOutbox20261122045000,
  CreateOutsideReadings20261122045100,
  TakeReviewsBack20261122201500,
];
