import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { ChangeRecord } from './change-record.ts';
import { CurrentTagger } from './current-tagger.ts';
import { EraseWords } from './erase-words.ts';
import { ExcludeInteractions } from './exclude-interactions.ts';
import { FindInteractions } from './find-interactions.ts';
import { InteractionsController } from './interactions.controller.ts';
import { RecordConfirmations } from './record-confirmations.ts';
import { RecordInteraction } from './record-interaction.ts';
import { RecordTexts } from './record-texts.ts';
import { ReviewTag } from './review-tag.ts';
import { TagTexts } from './tag-texts.ts';
import { UnsureTags } from './unsure-tags.ts';
import { Words } from './words.ts';

const offered = [
  RecordInteraction,
  ChangeRecord,
  ExcludeInteractions,
  EraseWords,
  FindInteractions,
  ReviewTag,
  RecordTexts,
  CurrentTagger,
  UnsureTags,
  Words,
];

@Module({
  imports: [IdentityModule],
  controllers: [InteractionsController],
  providers: [...offered, TagTexts, RecordConfirmations],
  exports: offered,
})
export class InteractionsModule {}
