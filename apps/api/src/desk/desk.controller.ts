import { Controller } from '@nestjs/common';
import { operations, type Asked as AskedOf, type cases, type ReplyOf } from '@concivis/contracts';
import { Acting, type Actor } from '../identity/index.ts';
import { Asked } from '../platform/http/asked.ts';
import { Operation } from '../platform/http/operation.ts';
import { AnswerCase } from './answer-case.ts';
import { CountWaiting } from './count-waiting.ts';
import { QueueCases } from './queue-cases.ts';
import { ReadCase } from './read-case.ts';
import { TakeUpCase } from './take-up-case.ts';

const contract = operations.cases;

@Controller()
export class DeskController {
  constructor(
    private readonly queueCases: QueueCases,
    private readonly countWaiting: CountWaiting,
    private readonly readCase: ReadCase,
    private readonly takeUpCase: TakeUpCase,
    private readonly answerCase: AnswerCase,
  ) {}

  @Operation(contract.queue)
  queue(
    @Acting() actor: Actor,
    @Asked(contract.queue) { query }: AskedOf<typeof contract.queue>,
  ): Promise<cases.CasePage> {
    return this.queueCases.run(actor, query);
  }

  @Operation(contract.counts)
  counts(@Acting() actor: Actor): Promise<ReplyOf<typeof contract.counts>> {
    return this.countWaiting.run(actor);
  }

  @Operation(contract.read)
  read(
    @Acting() actor: Actor,
    @Asked(contract.read) { params }: AskedOf<typeof contract.read>,
  ): Promise<cases.CaseView> {
    return this.readCase.run(actor, params.id);
  }

  @Operation(contract.open)
  async open(
    @Acting() actor: Actor,
    @Asked(contract.open) { params }: AskedOf<typeof contract.open>,
  ): Promise<cases.CaseView> {
    await this.takeUpCase.run(actor, params.id);
    return this.readCase.run(actor, params.id);
  }

  @Operation(contract.answer)
  async answer(
    @Acting() actor: Actor,
    @Asked(contract.answer) { params, body }: AskedOf<typeof contract.answer>,
  ): Promise<cases.CaseView> {
    await this.answerCase.run(actor, params.id, body);
    return this.readCase.run(actor, params.id);
  }
}
