import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Contract } from '@concivis/contracts';
import type { FastifyRequest } from 'fastify';
import { checkAsked } from './asked.ts';
import { OPERATION } from './operation.ts';

const asksNothing = ({ params, query, body }: Contract): boolean =>
  [params, query, body].every(({ shape }) => Object.keys(shape).length === 0);

/** An operation that asks nothing has no use for `@Asked`, and still refuses what it does not know. */
@Injectable()
export class AskedNothingGuard implements CanActivate {
  readonly #reflector: Reflector;

  constructor(reflector: Reflector) {
    this.#reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const contract = this.#reflector.get<Contract | undefined>(OPERATION, context.getHandler());
    if (contract !== undefined && asksNothing(contract)) {
      checkAsked(contract, context.switchToHttp().getRequest<FastifyRequest>());
    }
    return true;
  }
}
