import { Controller } from '@nestjs/common';
import { operations, type Asked as AskedOf, type tagModels } from '@concivis/contracts';
import { Acting, type Actor } from '../../identity/index.ts';
import { Asked } from '../../platform/http/asked.ts';
import { Operation } from '../../platform/http/operation.ts';
import { DecideRetagging } from './decide-retagging.ts';
import { FindRetaggings } from './find-retaggings.ts';
import { StartRetagging } from './start-retagging.ts';

const contract = operations.tagModels;

@Controller()
export class RetaggingsController {
  constructor(
    private readonly startRetagging: StartRetagging,
    private readonly findRetaggings: FindRetaggings,
    private readonly decideRetagging: DecideRetagging,
  ) {}

  @Operation(contract.startRetagging)
  async start(
    @Acting() actor: Actor,
    @Asked(contract.startRetagging) { body }: AskedOf<typeof contract.startRetagging>,
  ): Promise<tagModels.RetaggingView> {
    return this.findRetaggings.one(await this.startRetagging.run(actor, body));
  }

  @Operation(contract.retaggings)
  list(
    @Asked(contract.retaggings) { query }: AskedOf<typeof contract.retaggings>,
  ): Promise<tagModels.RetaggingPage> {
    return this.findRetaggings.page(query);
  }

  @Operation(contract.retagging)
  read(
    @Asked(contract.retagging) { params }: AskedOf<typeof contract.retagging>,
  ): Promise<tagModels.RetaggingView> {
    return this.findRetaggings.one(params.id);
  }

  @Operation(contract.applyRetagging)
  async apply(
    @Acting() actor: Actor,
    @Asked(contract.applyRetagging) { params }: AskedOf<typeof contract.applyRetagging>,
  ): Promise<tagModels.RetaggingView> {
    await this.decideRetagging.apply(actor, params.id);
    return this.findRetaggings.one(params.id);
  }

  @Operation(contract.cancelRetagging)
  async cancel(
    @Acting() actor: Actor,
    @Asked(contract.cancelRetagging) { params }: AskedOf<typeof contract.cancelRetagging>,
  ): Promise<tagModels.RetaggingView> {
    await this.decideRetagging.cancel(actor, params.id);
    return this.findRetaggings.one(params.id);
  }
}
