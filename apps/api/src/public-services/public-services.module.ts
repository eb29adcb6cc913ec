import { Module } from '@nestjs/common';
import { BrowseCatalogue } from './browse-catalogue.ts';
import { Catalogue } from './catalogue.ts';
import { LoadPlaces } from './load-places.ts';
import { PublicServicesController } from './public-services.controller.ts';
import { ServiceFigures } from './service-figures.ts';

@Module({
  controllers: [PublicServicesController],
  providers: [Catalogue, BrowseCatalogue, ServiceFigures, LoadPlaces],
  exports: [Catalogue, ServiceFigures, LoadPlaces],
})
export class PublicServicesModule {}
