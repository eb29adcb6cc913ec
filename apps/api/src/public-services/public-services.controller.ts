import { Controller } from '@nestjs/common';
import { operations, type Asked as AskedOf, type publicServices, type ReplyOf } from '@concivis/contracts';
import { Asked } from '../platform/http/asked.ts';
import { Operation } from '../platform/http/operation.ts';
import { BrowseCatalogue } from './browse-catalogue.ts';

const contract = operations.publicServices;

@Controller()
export class PublicServicesController {
  readonly #catalogue: BrowseCatalogue;

  constructor(catalogue: BrowseCatalogue) {
    this.#catalogue = catalogue;
  }

  @Operation(contract.departments)
  async departments(): Promise<ReplyOf<typeof contract.departments>> {
    return { items: await this.#catalogue.departments() };
  }

  @Operation(contract.services)
  async services(): Promise<ReplyOf<typeof contract.services>> {
    return { items: await this.#catalogue.services() };
  }

  @Operation(contract.service)
  service(
    @Asked(contract.service) { params }: AskedOf<typeof contract.service>,
  ): Promise<publicServices.PublicServiceView> {
    return this.#catalogue.service(params.code);
  }

  @Operation(contract.districts)
  async districts(): Promise<ReplyOf<typeof contract.districts>> {
    return { items: await this.#catalogue.districts() };
  }
}
