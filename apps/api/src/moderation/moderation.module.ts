import { Module } from '@nestjs/common';
import { FeedbackModule } from '../feedback/index.ts';
import { IdeasModule } from '../ideas/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { InteractionsModule } from '../interactions/index.ts';
import { PublicServicesModule } from '../public-services/index.ts';
import { DecideModeration } from './decide-moderation.ts';
import { FindContents } from './find-contents.ts';
import { FindReports } from './find-reports.ts';
import { ModerationController } from './moderation.controller.ts';
import { ReportContent } from './report-content.ts';

@Module({
  imports: [IdentityModule, PublicServicesModule, IdeasModule, FeedbackModule, InteractionsModule],
  controllers: [ModerationController],
  providers: [FindContents, FindReports, ReportContent, DecideModeration],
  exports: [FindReports, ReportContent, DecideModeration],
})
export class ModerationModule {}
