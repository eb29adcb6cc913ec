import { Module, type OnModuleInit } from '@nestjs/common';
import { CasesModule } from '../cases/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { InteractionsModule, Words } from '../interactions/index.ts';
import { PublicServicesModule, ServiceFigures } from '../public-services/index.ts';
import { RepliesModule } from '../replies/index.ts';
import { Database } from '../platform/database/database.ts';
import { FeedbackController } from './feedback.controller.ts';
import { ratingsByService, wordsOfFeedback } from './feedback.queries.ts';
import { FeedbackContents } from './feedback-contents.ts';
import { FeedbackDesk } from './feedback-desk.ts';
import { GiveFeedback } from './give-feedback.ts';
import { ListFeedback } from './list-feedback.ts';
import { TrackFeedback } from './track-feedback.ts';

@Module({
  imports: [IdentityModule, PublicServicesModule, CasesModule, RepliesModule, InteractionsModule],
  controllers: [FeedbackController],
  providers: [GiveFeedback, TrackFeedback, ListFeedback, FeedbackDesk, FeedbackContents],
  exports: [FeedbackDesk, FeedbackContents],
})
export class FeedbackModule implements OnModuleInit {
  readonly #figures: ServiceFigures;
  readonly #database: Database;
  readonly #words: Words;

  constructor(figures: ServiceFigures, database: Database, words: Words) {
    this.#figures = figures;
    this.#database = database;
    this.#words = words;
  }

  onModuleInit(): void {
    this.#words.register('feedback', wordsOfFeedback);
    this.#figures.register(async () => {
      const rows = await this.#database.read(ratingsByService);
      return new Map(rows.map(({ service_code, feedback, rating }) => [service_code, { feedback, rating }]));
    });
  }
}
