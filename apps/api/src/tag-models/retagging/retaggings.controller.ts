import { Controller } from '@nestjs/common';
import { operations, type Asked as AskedOf, type retaggings } from '@concivis/contracts';
import { Acting, type Actor } from '../../identity/index.ts';
import { Asked } from '../../platform/http/asked.ts';
import { Operation } from '../../platform/http/operation.ts';
import { DecideRetagging } from './decide-retagging.ts';
import { FindRetaggings } from './find-retaggings.ts';
import { StartRetagging } from './start-retagging.ts';

const contract = operations.retaggings;

@Controller()
export class RetaggingsController {
  constructor(
    private readonly startRetagging: StartRetagging,
    private readonly findRetaggings: FindRetaggings,
    private readonly decideRetagging: DecideRetagging,
  ) {}

  @Operation(contract.start)
  async start(
    @Acting() actor: Actor,
    @Asked(contract.start) { body }: AskedOf<typeof contract.start>,
  ): Promise<retaggings.RetaggingView> {
    return this.findRetaggings.one(await this.startRetagging.run(actor, body));
  }

  @Operation(contract.list)
  list(@Asked(contract.list) { query }: AskedOf<typeof contract.list>): Promise<retaggings.RetaggingPage> {
    return this.findRetaggings.page(query);
  }

  @Operation(contract.read)
  read(@Asked(contract.read) { params }: AskedOf<typeof contract.read>): Promise<retaggings.RetaggingView> {
    return this.findRetaggings.one(params.id);
  }

  @Operation(contract.apply)
  async apply(
    @Acting() actor: Actor,
    @Asked(contract.apply) { params }: AskedOf<typeof contract.apply>,
  ): Promise<retaggings.RetaggingView> {
    await this.decideRetagging.apply(actor, params.id);
    return this.findRetaggings.one(params.id);
  }

  @Operation(contract.cancel)
  async cancel(
    @Acting() actor: Actor,
    @Asked(contract.cancel) { params }: AskedOf<typeof contract.cancel>,
  ): Promise<retaggings.RetaggingView> {
    await this.decideRetagging.cancel(actor, params.id);
    return this.findRetaggings.one(params.id);
  }
}
