import { Module } from '@nestjs/common';
import { FeedbackModule } from '../feedback/index.ts';
import { IdeasModule } from '../ideas/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { InteractionsModule } from '../interactions/index.ts';
import { ModerationModule } from '../moderation/index.ts';
import { RepliesModule } from '../replies/index.ts';
import { AnswerCase } from './answer-case.ts';
import { CountWaiting } from './count-waiting.ts';
import { DeskController } from './desk.controller.ts';
import { FindSubjects } from './find-subjects.ts';
import { QueueCases } from './queue-cases.ts';
import { ReadCase } from './read-case.ts';
import { TakeUpCase } from './take-up-case.ts';

@Module({
  imports: [IdentityModule, IdeasModule, FeedbackModule, RepliesModule, ModerationModule, InteractionsModule],
  controllers: [DeskController],
  providers: [FindSubjects, QueueCases, CountWaiting, ReadCase, TakeUpCase, AnswerCase],
  exports: [TakeUpCase, AnswerCase],
})
export class DeskModule {}
