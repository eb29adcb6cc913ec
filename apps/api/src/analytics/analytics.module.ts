import { Module, type OnModuleInit } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { InteractionsModule } from '../interactions/index.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { AnalyticsController } from './analytics.controller.ts';
import { LiveGateway } from './live/live.gateway.ts';
import { ListInteractions } from './list-interactions.ts';
import { Projector } from './projector.ts';
import { ReadSnapshot } from './read-snapshot.ts';
import { ReadTotals } from './read-totals.ts';

@Module({
  imports: [IdentityModule, InteractionsModule],
  controllers: [AnalyticsController],
  providers: [ListInteractions, ReadSnapshot, ReadTotals, LiveGateway],
  exports: [ReadTotals],
})
export class AnalyticsModule implements OnModuleInit {
  readonly #outbox: Outbox;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  onModuleInit(): void {
    this.#outbox.follow(new Projector());
  }
}
