import { Controller } from '@nestjs/common';
import { operations, type Asked as AskedOf, type moderation } from '@concivis/contracts';
import { Acting, departmentInView, type Actor } from '../identity/index.ts';
import { Asked } from '../platform/http/asked.ts';
import { Operation } from '../platform/http/operation.ts';
import { DecideModeration } from './decide-moderation.ts';
import { FindReports } from './find-reports.ts';
import { ReportContent } from './report-content.ts';

const contract = operations.moderation;

@Controller()
export class ModerationController {
  constructor(
    private readonly reportContent: ReportContent,
    private readonly findReports: FindReports,
    private readonly decideModeration: DecideModeration,
  ) {}

  @Operation(contract.report)
  report(
    @Acting() actor: Actor,
    @Asked(contract.report) { body }: AskedOf<typeof contract.report>,
  ): Promise<void> {
    return this.reportContent.run(actor, body);
  }

  @Operation(contract.queue)
  queue(
    @Acting() actor: Actor,
    @Asked(contract.queue) { query }: AskedOf<typeof contract.queue>,
  ): Promise<moderation.ReportedPage> {
    return this.findReports.queue(departmentInView(actor, undefined), query);
  }

  @Operation(contract.subject)
  subject(
    @Acting() actor: Actor,
    @Asked(contract.subject) { params }: AskedOf<typeof contract.subject>,
  ): Promise<moderation.ReportedView> {
    return this.findReports.one(actor, params.kind, params.id);
  }

  @Operation(contract.decide)
  async decide(
    @Acting() actor: Actor,
    @Asked(contract.decide) { body }: AskedOf<typeof contract.decide>,
  ): Promise<moderation.ReportedView> {
    await this.decideModeration.run(actor, body);
    return this.findReports.one(actor, body.subject.kind, body.subject.id);
  }
}
