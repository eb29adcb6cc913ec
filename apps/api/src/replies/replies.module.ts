import { Module, type OnModuleInit } from '@nestjs/common';
import { InteractionsModule, Words } from '../interactions/index.ts';
import { FindReplies, wordsOfReplies } from './find-replies.ts';
import { PublishReply } from './publish-reply.ts';

@Module({
  imports: [InteractionsModule],
  providers: [FindReplies, PublishReply],
  exports: [FindReplies, PublishReply],
})
export class RepliesModule implements OnModuleInit {
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  onModuleInit(): void {
    this.#words.register('reply', wordsOfReplies);
  }
}
