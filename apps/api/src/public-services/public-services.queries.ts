import type { Channel, LocalisedText } from '@concivis/contracts';
import { statement } from '../platform/database/statement.ts';

export interface ServiceRow {
  code: string;
  name: LocalisedText;
  description: LocalisedText;
  department_code: string;
  channels: Channel[];
}

const columns = 'code, name, description, department_code, channels';

export const listServices = statement<ServiceRow>(
  'public-services.list',
  `SELECT ${columns} FROM public_services ORDER BY department_code, code`,
);

export const findService = statement<ServiceRow>(
  'public-services.one',
  `SELECT ${columns} FROM public_services WHERE code = $1`,
);

export const listDepartments = statement<{ code: string; name: LocalisedText }>(
  'public-services.departments',
  'SELECT code, name FROM departments ORDER BY code',
);

export const listDistricts = statement<{
  code: string;
  name: LocalisedText;
  boundary: { type: 'Polygon'; coordinates: [number, number][][] };
}>('public-services.districts', 'SELECT code, name, boundary FROM districts ORDER BY code');

export const listPopulation = statement<{
  district_code: string;
  age_band: string;
  gender: 'female' | 'male' | 'other';
  residents: number;
}>(
  'public-services.population',
  'SELECT district_code, age_band, gender, residents FROM district_population ORDER BY district_code, age_band, gender',
);
