import { Controller } from '@nestjs/common';
import { operations, type Asked as AskedOf, type tagModels } from '@concivis/contracts';
import { Acting, type Actor } from '../../identity/index.ts';
import { Asked } from '../../platform/http/asked.ts';
import { Operation } from '../../platform/http/operation.ts';
import { CancelTraining } from './cancel-training.ts';
import { FindTrainings } from './find-trainings.ts';
import { StartTraining } from './start-training.ts';

const contract = operations.tagModels;

@Controller()
export class TrainingsController {
  constructor(
    private readonly startTraining: StartTraining,
    private readonly findTrainings: FindTrainings,
    private readonly cancelTraining: CancelTraining,
  ) {}

  @Operation(contract.startTraining)
  async start(@Acting() actor: Actor): Promise<tagModels.TrainingView> {
    return this.findTrainings.one(await this.startTraining.run(actor));
  }

  @Operation(contract.trainings)
  list(
    @Asked(contract.trainings) { query }: AskedOf<typeof contract.trainings>,
  ): Promise<tagModels.TrainingPage> {
    return this.findTrainings.page(query);
  }

  @Operation(contract.training)
  read(
    @Asked(contract.training) { params }: AskedOf<typeof contract.training>,
  ): Promise<tagModels.TrainingView> {
    return this.findTrainings.one(params.id);
  }

  @Operation(contract.cancelTraining)
  async cancel(
    @Acting() actor: Actor,
    @Asked(contract.cancelTraining) { params }: AskedOf<typeof contract.cancelTraining>,
  ): Promise<tagModels.TrainingView> {
    await this.cancelTraining.run(actor, params.id);
    return this.findTrainings.one(params.id);
  }
}
