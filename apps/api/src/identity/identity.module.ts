import { Module } from '@nestjs/common';
import { AccessGuard } from './access.guard.ts';
import { SessionReader } from './session-reader.ts';

@Module({ providers: [SessionReader, AccessGuard], exports: [SessionReader, AccessGuard] })
export class IdentityModule {}
