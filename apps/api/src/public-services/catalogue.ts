import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';
import { invalidField, Refusal } from '../platform/http/problem.ts';

const placesOfServices = statement<{ code: string; department_code: string }>(
  'public-services.departments-of-services',
  'SELECT code, department_code FROM public_services',
);
const codesOfDistricts = statement<{ code: string }>(
  'public-services.codes-of-districts',
  'SELECT code FROM districts',
);

/** Milliseconds after which another process may have changed the catalogue. */
const freshFor = 10_000;
/** Milliseconds after which a code that was not there is looked for again. */
const askAgainAfter = 1_000;

/** Which services and districts there are, and whose they are, from memory: almost every act asks. */
@Injectable()
export class Catalogue {
  readonly #database: Database;
  #departments = new Map<string, string>();
  #districts = new Set<string>();
  #loadedAt = 0;
  #loading: Promise<void> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws {Refusal} naming the field when there is no such service. */
  async departmentOf(service: string): Promise<string> {
    await this.#refresh(this.#departments.has(service));
    const department = this.#departments.get(service);
    if (department === undefined)
      throw invalidField('service', 'unknown-service', 'There is no such public service');
    return department;
  }

  /** @throws {Refusal} `not-found` when there is no such service: for what hangs on one by its address. */
  async checkService(service: string): Promise<void> {
    await this.#refresh(this.#departments.has(service));
    if (!this.#departments.has(service)) throw new Refusal('not-found');
  }

  /** @throws {Refusal} naming the field when there is no such district. */
  async checkDistrict(district: string | null): Promise<void> {
    if (district === null) return;
    await this.#refresh(this.#districts.has(district));
    if (!this.#districts.has(district))
      throw invalidField('district', 'unknown-district', 'There is no such district');
  }

  /** What is known is answered from memory, and renewed beside: a transaction never waits for a second connection. */
  async #refresh(known: boolean): Promise<void> {
    const age = performance.now() - this.#loadedAt;
    if (this.#loadedAt > 0 && age < (known ? freshFor : askAgainAfter)) return;
    const loading = (this.#loading ??= this.#load().finally(() => (this.#loading = null)));
    if (known) loading.catch(() => undefined);
    else await loading;
  }

  async #load(): Promise<void> {
    const [services, districts] = await Promise.all([
      this.#database.read(placesOfServices),
      this.#database.read(codesOfDistricts),
    ]);
    this.#departments = new Map(services.map(({ code, department_code }) => [code, department_code]));
    this.#districts = new Set(districts.map(({ code }) => code));
    this.#loadedAt = performance.now();
  }
}
