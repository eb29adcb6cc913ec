import { Module } from '@nestjs/common';
import { AnalyticsModule } from '../analytics/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { InteractionsModule } from '../interactions/index.ts';
import { PublicServicesModule } from '../public-services/index.ts';
import { CountReadings } from './drift/count-readings.ts';
import { DriftController } from './drift/drift.controller.ts';
import { DriftJob } from './drift/drift-job.ts';
import { FindDrift } from './drift/find-drift.ts';
import { TellOfDrift } from './drift/tell-of-drift.ts';
import { FindModels } from './find-models.ts';
import { ModelInUse } from './model-in-use.ts';
import { KeepReading } from './outside/keep-reading.ts';
import { OutsideQueue } from './outside/outside-queue.ts';
import { OutsideReadingJob } from './outside/outside-reading-job.ts';
import { RejectModel } from './reject-model.ts';
import { DecideRetagging } from './retagging/decide-retagging.ts';
import { FindRetaggings } from './retagging/find-retaggings.ts';
import { RetaggingJob } from './retagging/retagging-job.ts';
import { RetaggingsController } from './retagging/retaggings.controller.ts';
import { StartRetagging } from './retagging/start-retagging.ts';
import { ListUnsure } from './review-queue/list-unsure.ts';
import { OrderUnsure } from './review-queue/order-unsure.ts';
import { SwitchModel } from './switch-model.ts';
import { TagModelsController } from './tag-models.controller.ts';
import { CancelTraining } from './training/cancel-training.ts';
import { FindTrainings } from './training/find-trainings.ts';
import { StartTraining } from './training/start-training.ts';
import { Trainer } from './training/trainer.ts';
import { TrainingJob } from './training/training-job.ts';
import { TrainingsController } from './training/trainings.controller.ts';

@Module({
  imports: [IdentityModule, PublicServicesModule, InteractionsModule, AnalyticsModule],
  controllers: [TagModelsController, TrainingsController, RetaggingsController, DriftController],
  providers: [
    ModelInUse,
    FindModels,
    SwitchModel,
    RejectModel,
    Trainer,
    TrainingJob,
    StartTraining,
    FindTrainings,
    CancelTraining,
    RetaggingJob,
    StartRetagging,
    FindRetaggings,
    DecideRetagging,
    ListUnsure,
    KeepReading,
    OutsideReadingJob,
    OutsideQueue,
    OrderUnsure,
    CountReadings,
    DriftJob,
    TellOfDrift,
    FindDrift,
  ],
})
export class TagModelsModule {}
