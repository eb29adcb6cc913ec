import { z } from 'zod';
import { get } from './contract.ts';
import { channels } from './limits.ts';
import { code, localised } from './text.ts';

export const DepartmentView = z.strictObject({ code, name: localised }).meta({ id: 'DepartmentView' });
export type DepartmentView = z.output<typeof DepartmentView>;

export const PublicServiceView = z
  .strictObject({
    code,
    name: localised,
    description: localised,
    department: code,
    channels: z.array(z.enum(channels)),
    /** Mean of 1 to 5 over feedback that counts, null under 5 ratings. */
    rating: z.number().nullable(),
    feedback: z.int(),
    ideas: z.int(),
  })
  .meta({ id: 'PublicServiceView' });
export type PublicServiceView = z.output<typeof PublicServiceView>;

export const PopulationCell = z
  .strictObject({ ageBand: z.string(), gender: z.enum(['female', 'male', 'other']), residents: z.int() })
  .meta({ id: 'PopulationCell' });

export const DistrictView = z
  .strictObject({
    code,
    name: localised,
    /** GeoJSON Polygon, longitude and latitude in degrees (WGS 84). */
    boundary: z.strictObject({
      type: z.literal('Polygon'),
      coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))),
    }),
    residents: z.int(),
    population: z.array(PopulationCell),
  })
  .meta({ id: 'DistrictView' });
export type DistrictView = z.output<typeof DistrictView>;

const tag = 'public services';

export const publicServices = {
  departments: get('/api/departments', {
    access: 'anyone',
    tag,
    summary: 'All departments',
    reply: z.strictObject({ items: z.array(DepartmentView) }).meta({ id: 'Departments' }),
  }),
  services: get('/api/services', {
    access: 'anyone',
    tag,
    summary: 'The catalogue of public services',
    reply: z.strictObject({ items: z.array(PublicServiceView) }).meta({ id: 'PublicServices' }),
  }),
  service: get('/api/services/:code', {
    access: 'anyone',
    tag,
    summary: 'One public service',
    params: z.strictObject({ code }),
    reply: PublicServiceView,
  }),
  districts: get('/api/districts', {
    access: 'anyone',
    tag,
    summary: 'Districts with their boundary and reference population',
    reply: z.strictObject({ items: z.array(DistrictView) }).meta({ id: 'Districts' }),
  }),
};
