import { Module } from '@nestjs/common';
import { Catalogue } from './catalogue.ts';

@Module({ providers: [Catalogue], exports: [Catalogue] })
export class PublicServicesModule {}
