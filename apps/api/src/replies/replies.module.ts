import { Module } from '@nestjs/common';
import { FindReplies } from './find-replies.ts';
import { PublishReply } from './publish-reply.ts';

@Module({ providers: [FindReplies, PublishReply], exports: [FindReplies, PublishReply] })
export class RepliesModule {}
