import { Controller } from '@nestjs/common';
import { operations, type Asked as AskedOf, type tagModels } from '@concivis/contracts';
import { Acting, type Actor } from '../identity/index.ts';
import { Asked } from '../platform/http/asked.ts';
import { Operation } from '../platform/http/operation.ts';
import { FindModels } from './find-models.ts';
import { RejectModel } from './reject-model.ts';
import { ListUnsure } from './review-queue/list-unsure.ts';
import { SwitchModel } from './switch-model.ts';

const contract = operations.tagModels;

@Controller()
export class TagModelsController {
  constructor(
    private readonly findModels: FindModels,
    private readonly switchModel: SwitchModel,
    private readonly rejectModel: RejectModel,
    private readonly listUnsure: ListUnsure,
  ) {}

  @Operation(contract.list)
  list(@Asked(contract.list) { query }: AskedOf<typeof contract.list>): Promise<tagModels.ModelPage> {
    return this.findModels.page(query);
  }

  @Operation(contract.card)
  card(): Promise<tagModels.PublicCard> {
    return this.findModels.card();
  }

  @Operation(contract.read)
  read(@Asked(contract.read) { params }: AskedOf<typeof contract.read>): Promise<tagModels.ModelView> {
    return this.findModels.one(params.version);
  }

  @Operation(contract.switchOn)
  async switchOn(
    @Acting() actor: Actor,
    @Asked(contract.switchOn) { params, body }: AskedOf<typeof contract.switchOn>,
  ): Promise<tagModels.ModelView> {
    await this.switchModel.run(actor, params.version, body);
    return this.findModels.one(params.version);
  }

  @Operation(contract.reject)
  async reject(
    @Acting() actor: Actor,
    @Asked(contract.reject) { params }: AskedOf<typeof contract.reject>,
  ): Promise<tagModels.ModelView> {
    await this.rejectModel.run(actor, params.version);
    return this.findModels.one(params.version);
  }

  @Operation(contract.unsure)
  unsure(
    @Acting() actor: Actor,
    @Asked(contract.unsure) { query }: AskedOf<typeof contract.unsure>,
  ): Promise<tagModels.UnsureTags> {
    return this.listUnsure.run(actor, query);
  }
}
