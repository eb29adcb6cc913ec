import { Injectable } from '@nestjs/common';
import type { publicServices } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import {
  findService,
  listDepartments,
  listDistricts,
  listPopulation,
  listServices,
  type ServiceRow,
} from './public-services.queries.ts';
import { ServiceFigures } from './service-figures.ts';

/** Under so many ratings a mean says more about single people than about the service. */
const fewestRatings = 5;

/** What there is: services, departments and districts. A fixed number of queries for each list. */
@Injectable()
export class BrowseCatalogue {
  readonly #database: Database;
  readonly #figures: ServiceFigures;

  constructor(database: Database, figures: ServiceFigures) {
    this.#database = database;
    this.#figures = figures;
  }

  async services(): Promise<publicServices.PublicServiceView[]> {
    const rows = await this.#database.read(listServices);
    return Promise.all(rows.map((row) => this.#present(row)));
  }

  /** @throws {Refusal} `not-found` */
  async service(code: string): Promise<publicServices.PublicServiceView> {
    const [row] = await this.#database.read(findService, [code]);
    if (row === undefined) throw new Refusal('not-found');
    return this.#present(row);
  }

  departments(): Promise<publicServices.DepartmentView[]> {
    return this.#database.read(listDepartments);
  }

  async districts(): Promise<publicServices.DistrictView[]> {
    const [districts, cells] = await Promise.all([
      this.#database.read(listDistricts),
      this.#database.read(listPopulation),
    ]);
    const byDistrict = Map.groupBy(cells, (cell) => cell.district_code);
    return districts.map(({ code, name, boundary }) => {
      const population = (byDistrict.get(code) ?? []).map(({ age_band, gender, residents }) => ({
        ageBand: age_band,
        gender,
        residents,
      }));
      return {
        code,
        name,
        boundary,
        residents: population.reduce((sum, cell) => sum + cell.residents, 0),
        population,
      };
    });
  }

  async #present(row: ServiceRow): Promise<publicServices.PublicServiceView> {
    const { ideas, feedback, rating } = await this.#figures.of(row.code);
    return {
      code: row.code,
      name: row.name,
      description: row.description,
      department: row.department_code,
      channels: row.channels,
      rating: rating === null || feedback < fewestRatings ? null : Math.round(rating * 10) / 10,
      feedback,
      ideas,
    };
  }
}
