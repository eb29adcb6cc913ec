export { Catalogue } from './catalogue.ts';
export { LoadPlaces } from './load-places.ts';
export { PublicServicesModule } from './public-services.module.ts';
export { ServiceFigures } from './service-figures.ts';
