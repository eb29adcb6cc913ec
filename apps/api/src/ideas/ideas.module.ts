import { Module, type OnModuleInit } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { InteractionsModule, Words } from '../interactions/index.ts';
import { PublicServicesModule, ServiceFigures } from '../public-services/index.ts';
import { RepliesModule } from '../replies/index.ts';
import { Database } from '../platform/database/database.ts';
import { FirstPages } from './first-pages.ts';
import { ideasByService, wordsOfComments, wordsOfIdeas } from './idea.queries.ts';
import { IdeaContents } from './idea-contents.ts';
import { IdeaDesk } from './idea-desk.ts';
import { IdeasController } from './ideas.controller.ts';
import { IndexForSearch } from './index-for-search.ts';
import { ListComments } from './list-comments.ts';
import { ListIdeas } from './list-ideas.ts';
import { PostComment } from './post-comment.ts';
import { ReadIdea } from './read-idea.ts';
import { SubmitIdea } from './submit-idea.ts';
import { SupportIdea } from './support-idea.ts';
import { WithdrawIdea } from './withdraw-idea.ts';

@Module({
  imports: [IdentityModule, PublicServicesModule, CasesModule, RepliesModule, InteractionsModule],
  controllers: [IdeasController],
  providers: [
    ListIdeas,
    ReadIdea,
    SubmitIdea,
    WithdrawIdea,
    SupportIdea,
    ListComments,
    PostComment,
    IdeaDesk,
    IdeaContents,
    FirstPages,
    IndexForSearch,
  ],
  exports: [IdeaDesk, IdeaContents],
})
export class IdeasModule implements OnModuleInit {
  readonly #figures: ServiceFigures;
  readonly #words: Words;
  readonly #database: Database;

  constructor(figures: ServiceFigures, words: Words, database: Database) {
    this.#figures = figures;
    this.#words = words;
    this.#database = database;
  }

  onModuleInit(): void {
    this.#words.register('idea', wordsOfIdeas);
    this.#words.register('comment', wordsOfComments);
    this.#figures.register(async () => {
      const rows = await this.#database.read(ideasByService);
      return new Map(rows.map(({ service_code, ideas }) => [service_code, { ideas }]));
    });
  }
}
