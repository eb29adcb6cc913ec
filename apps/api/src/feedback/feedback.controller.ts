import { Controller } from '@nestjs/common';
import { operations, type Asked as AskedOf, type feedback } from '@concivis/contracts';
import { Acting, type Actor } from '../identity/index.ts';
import { Asked } from '../platform/http/asked.ts';
import { Operation } from '../platform/http/operation.ts';
import { GiveFeedback } from './give-feedback.ts';
import { ListFeedback } from './list-feedback.ts';
import { TrackFeedback } from './track-feedback.ts';

const contract = operations.feedback;

@Controller()
export class FeedbackController {
  constructor(
    private readonly giveFeedback: GiveFeedback,
    private readonly trackFeedback: TrackFeedback,
    private readonly listFeedback: ListFeedback,
  ) {}

  @Operation(contract.give)
  give(
    @Acting() actor: Actor,
    @Asked(contract.give) { body }: AskedOf<typeof contract.give>,
  ): Promise<feedback.FeedbackReceipt> {
    return this.giveFeedback.run(actor, body);
  }

  @Operation(contract.track)
  track(
    @Asked(contract.track) { params }: AskedOf<typeof contract.track>,
  ): Promise<feedback.TrackedFeedback> {
    return this.trackFeedback.run(params.token);
  }

  @Operation(contract.ofService)
  ofService(
    @Asked(contract.ofService) { params, query }: AskedOf<typeof contract.ofService>,
  ): Promise<feedback.FeedbackPage> {
    return this.listFeedback.run(params.code, query);
  }
}
