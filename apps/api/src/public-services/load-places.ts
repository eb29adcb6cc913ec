import { Injectable } from '@nestjs/common';
import type { Channel, LocalisedText, publicServices } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';

export interface Places {
  readonly departments: readonly { readonly code: string; readonly name: LocalisedText }[];
  readonly services: readonly {
    readonly code: string;
    readonly name: LocalisedText;
    readonly description: LocalisedText;
    readonly department: string;
    readonly channels: readonly Channel[];
  }[];
  readonly districts: readonly {
    readonly code: string;
    readonly name: LocalisedText;
    readonly boundary: publicServices.DistrictView['boundary'];
    readonly population: publicServices.DistrictView['population'];
  }[];
}

/** $1 JSON array of rows, as the columns are named. */
const insertDepartments = statement(
  'public-services.insert-departments',
  'INSERT INTO departments (code, name) SELECT code, name FROM json_to_recordset($1) AS given (code text, name jsonb)',
);
const insertServices = statement(
  'public-services.insert-services',
  `INSERT INTO public_services (code, name, description, department_code, channels)
   SELECT code, name, description, department, ARRAY(SELECT jsonb_array_elements_text(channels))
     FROM json_to_recordset($1) AS given (code text, name jsonb, description jsonb, department text, channels jsonb)`,
);
const insertDistricts = statement(
  'public-services.insert-districts',
  `INSERT INTO districts (code, name, boundary)
   SELECT code, name, boundary FROM json_to_recordset($1) AS given (code text, name jsonb, boundary jsonb)`,
);
const insertPopulation = statement(
  'public-services.insert-population',
  `INSERT INTO district_population (district_code, age_band, gender, residents)
   SELECT district, "ageBand", gender, residents
     FROM json_to_recordset($1) AS given (district text, "ageBand" text, gender text, residents integer)`,
);

/** Writes the departments, public services and districts of a town that has none yet, all or nothing. */
@Injectable()
export class LoadPlaces {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async run({ departments, services, districts }: Places): Promise<void> {
    const population = districts.flatMap(({ code, population: cells }) =>
      cells.map((cell) => ({ district: code, ...cell })),
    );
    await this.#database.transaction(async (tx) => {
      await tx.run(insertDepartments, [JSON.stringify(departments)]);
      await tx.run(insertServices, [JSON.stringify(services)]);
      await tx.run(insertDistricts, [JSON.stringify(districts)]);
      await tx.run(insertPopulation, [JSON.stringify(population)]);
    });
  }
}
