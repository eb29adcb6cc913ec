import { Module } from '@nestjs/common';
import { OpenCase } from './open-case.ts';

@Module({ providers: [OpenCase], exports: [OpenCase] })
export class CasesModule {}
