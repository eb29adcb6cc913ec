import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { ChangeRecord } from './change-record.ts';
import { EraseWords } from './erase-words.ts';
import { ExcludeInteractions } from './exclude-interactions.ts';
import { FindInteractions } from './find-interactions.ts';
import { InteractionsController } from './interactions.controller.ts';
import { RecordConfirmations } from './record-confirmations.ts';
import { RecordInteraction } from './record-interaction.ts';
import { ReviewTag } from './review-tag.ts';
import { TagTexts } from './tag-texts.ts';
import { Words } from './words.ts';

const offered = [RecordInteraction, ExcludeInteractions, EraseWords, FindInteractions, ReviewTag, Words];

@Module({
  imports: [IdentityModule],
  controllers: [InteractionsController],
  providers: [...offered, ChangeRecord, TagTexts, RecordConfirmations],
  exports: offered,
})
export class InteractionsModule {}
