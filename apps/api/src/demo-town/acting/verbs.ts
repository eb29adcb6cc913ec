import type { INestApplicationContext } from '@nestjs/common';
import { AnswerCase, QueueCases, TakeUpCase } from '../../desk/index.ts';
import { GiveFeedback } from '../../feedback/index.ts';
import { ListIdeas, PostComment, SubmitIdea, SupportIdea, WithdrawIdea } from '../../ideas/index.ts';
import { CreateAccount, FindPeople } from '../../identity/index.ts';
import { FindInteractions, ReviewTag } from '../../interactions/index.ts';
import { DecideModeration, ReportContent } from '../../moderation/index.ts';
import { LoadPlaces } from '../../public-services/index.ts';

/** What people do, through the very verbs that the controllers call. */
export const verbsOf = (app: INestApplicationContext) => ({
  loadPlaces: app.get(LoadPlaces),
  createAccount: app.get(CreateAccount),
  findPeople: app.get(FindPeople),
  submitIdea: app.get(SubmitIdea),
  listIdeas: app.get(ListIdeas),
  supportIdea: app.get(SupportIdea),
  withdrawIdea: app.get(WithdrawIdea),
  postComment: app.get(PostComment),
  giveFeedback: app.get(GiveFeedback),
  queueCases: app.get(QueueCases),
  takeUpCase: app.get(TakeUpCase),
  answerCase: app.get(AnswerCase),
  reportContent: app.get(ReportContent),
  decideModeration: app.get(DecideModeration),
  findInteractions: app.get(FindInteractions),
  reviewTag: app.get(ReviewTag),
});
export type Verbs = ReturnType<typeof verbsOf>;
