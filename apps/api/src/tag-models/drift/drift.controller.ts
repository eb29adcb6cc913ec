import { Controller } from '@nestjs/common';
import { operations, type drift } from '@concivis/contracts';
import { Operation } from '../../platform/http/operation.ts';
import { FindDrift } from './find-drift.ts';

@Controller()
export class DriftController {
  constructor(private readonly findDrift: FindDrift) {}

  @Operation(operations.drift.read)
  read(): Promise<drift.TagDrift> {
    return this.findDrift.run();
  }
}
