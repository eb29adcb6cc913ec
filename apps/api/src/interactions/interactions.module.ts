import { Module } from '@nestjs/common';
import { RecordInteraction } from './record-interaction.ts';

@Module({ providers: [RecordInteraction], exports: [RecordInteraction] })
export class InteractionsModule {}
