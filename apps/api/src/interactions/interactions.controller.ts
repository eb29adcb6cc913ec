import { Controller } from '@nestjs/common';
import { operations, type Asked as AskedOf, type interactions } from '@concivis/contracts';
import { Acting, type Actor } from '../identity/index.ts';
import { Asked } from '../platform/http/asked.ts';
import { Operation } from '../platform/http/operation.ts';
import { FindInteractions } from './find-interactions.ts';
import { ReviewTag } from './review-tag.ts';

const contract = operations.interactions;

@Controller()
export class InteractionsController {
  constructor(
    private readonly findInteractions: FindInteractions,
    private readonly reviewTag: ReviewTag,
  ) {}

  @Operation(contract.read)
  read(
    @Acting() actor: Actor,
    @Asked(contract.read) { params }: AskedOf<typeof contract.read>,
  ): Promise<interactions.InteractionView> {
    return this.findInteractions.one(actor, params.id);
  }

  @Operation(contract.reviewTag)
  async review(
    @Acting() actor: Actor,
    @Asked(contract.reviewTag) { params, body }: AskedOf<typeof contract.reviewTag>,
  ): Promise<interactions.InteractionView> {
    await this.reviewTag.run(actor, params.id, body);
    return this.findInteractions.one(actor, params.id);
  }
}
