import type { DemoService } from './demo-service.ts';
import { servicesOfCitizens, servicesOfStreets } from './services-of-citizens-and-streets.ts';
import { servicesOfEnvironment, servicesOfPlanning } from './services-of-environment-and-planning.ts';
import { servicesOfCulture, servicesOfSocial } from './services-of-social-and-culture.ts';

export const publicServices: readonly DemoService[] = [
  ...servicesOfCitizens,
  ...servicesOfStreets,
  ...servicesOfEnvironment,
  ...servicesOfPlanning,
  ...servicesOfSocial,
  ...servicesOfCulture,
];
