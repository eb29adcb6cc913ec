import { Module } from '@nestjs/common';
import { FindReplies } from './find-replies.ts';

@Module({ providers: [FindReplies], exports: [FindReplies] })
export class RepliesModule {}
