import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AnalyticsModule } from './analytics/index.ts';
import { entities } from './entities.ts';
import { DeskModule } from './desk/index.ts';
import { FeedbackModule } from './feedback/index.ts';
import { HealthModule } from './health/index.ts';
import { IdeasModule } from './ideas/index.ts';
import { AccessGuard, IdentityModule, RateGuard } from './identity/index.ts';
import { InteractionsModule } from './interactions/index.ts';
import { ModerationModule } from './moderation/index.ts';
import { AskedNothingGuard } from './platform/http/asked-nothing.guard.ts';
import { ProblemFilter } from './platform/http/problem.filter.ts';
import { PlatformModule, type PlatformSettings } from './platform/platform.module.ts';
import { PublicServicesModule } from './public-services/index.ts';
import { TagModelsModule } from './tag-models/index.ts';

@Module({})
export class AppModule {
  static with(settings: Omit<PlatformSettings, 'entities'>): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with({ ...settings, entities }),
        HealthModule,
        IdentityModule,
        PublicServicesModule,
        InteractionsModule,
        AnalyticsModule,
        TagModelsModule,
        IdeasModule,
        FeedbackModule,
        ModerationModule,
        DeskModule,
      ],
      providers: [
        { provide: APP_GUARD, useExisting: AccessGuard },
        { provide: APP_GUARD, useExisting: RateGuard },
        { provide: APP_GUARD, useClass: AskedNothingGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
