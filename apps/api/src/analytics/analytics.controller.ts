import { Controller, Header } from '@nestjs/common';
import { operations, type Asked as AskedOf, type interactions } from '@concivis/contracts';
import { Asked } from '../platform/http/asked.ts';
import { Operation } from '../platform/http/operation.ts';
import { ListInteractions } from './list-interactions.ts';
import { ReadSnapshot } from './read-snapshot.ts';

const { snapshot } = operations.analytics;
const { list } = operations.interactions;

@Controller()
export class AnalyticsController {
  constructor(
    private readonly readSnapshot: ReadSnapshot,
    private readonly listInteractions: ListInteractions,
  ) {}

  @Operation(snapshot)
  @Header('content-type', 'application/json; charset=utf-8')
  snapshot(@Asked(snapshot) { query }: AskedOf<typeof snapshot>): Promise<string> {
    return this.readSnapshot.json(query);
  }

  @Operation(list)
  list(@Asked(list) { query }: AskedOf<typeof list>): Promise<interactions.InteractionPage> {
    return this.listInteractions.run(query);
  }
}
