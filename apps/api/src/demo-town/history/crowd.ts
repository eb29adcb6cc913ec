import type { TextLanguage } from '@concivis/contracts';
import type { Random } from '../random.ts';
import type { PlannedPerson } from './planned-person.ts';

/** Who could have done something. */
export class Crowd {
  readonly citizens: readonly PlannedPerson[];
  readonly #staff: ReadonlyMap<string | null, readonly PlannedPerson[]>;

  constructor(people: readonly PlannedPerson[]) {
    this.citizens = people.filter(({ role }) => role === 'citizen');
    this.#staff = Map.groupBy(
      people.filter(({ role }) => role === 'employee'),
      ({ department }) => department,
    );
  }

  /** Somebody who writes the language and had an account by then; rather from the district, if one is given. */
  writer(
    random: Random,
    {
      language,
      at,
      district,
      not,
    }: { language: TextLanguage; at: Date; district?: string | null; not?: PlannedPerson | null },
  ): PlannedPerson {
    const able = this.citizens.filter(
      (person) => person.writes === language && person.joinedAt < at && person !== not,
    );
    return random.weighted(able, (person) => person.zeal * (person.district === district ? 6 : 1));
  }

  /** Different people, at most so many. */
  supporters(
    random: Random,
    count: number,
    district: string | null,
    not: PlannedPerson | null,
  ): PlannedPerson[] {
    const ranked = this.citizens
      .filter((person) => person !== not)
      .map((person) => ({
        person,
        rank: random.exponential(1) / (person.zeal * (person.district === district ? 2.5 : 1)),
      }))
      .sort((one, other) => one.rank - other.rank);
    return ranked.slice(0, count).map(({ person }) => person);
  }

  employee(random: Random, department: string): PlannedPerson {
    return random.pick(this.#staff.get(department) ?? []);
  }
}
