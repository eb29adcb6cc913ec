export { Catalogue } from './catalogue.ts';
export { PublicServicesModule } from './public-services.module.ts';
export { ServiceFigures } from './service-figures.ts';
