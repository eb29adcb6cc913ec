import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { operations, type Access, type Contract } from '@concivis/contracts';
import type { FastifyRequest } from 'fastify';
import { OPERATION } from '../platform/http/operation.ts';
import { Refusal } from '../platform/http/problem.ts';
import { isPerson, isStaff, visitor, type Actor } from './actor.ts';
import { SessionReader } from './session-reader.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

const admits: Record<Access, (actor: Actor) => boolean> = {
  anyone: () => true,
  'signed-in': isPerson,
  employee: isStaff,
  administrator: (actor) => actor.role === 'administrator',
};

/** Who asks does not matter there, and finding it out would need the database, which may be out of order. */
const forMachines = new Set<Contract>(Object.values(operations.health));

/**
 * Lets a request through only when its route states an access that the actor meets.
 * @throws {Refusal} `not-signed-in` or `not-allowed`; a route that states nothing is closed to everybody.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  readonly #reflector: Reflector;
  readonly #sessions: SessionReader;

  constructor(reflector: Reflector, sessions: SessionReader) {
    this.#reflector = reflector;
    this.#sessions = sessions;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const contract = this.#reflector.get<Contract | undefined>(OPERATION, context.getHandler());
    if (contract === undefined) throw new Refusal('not-allowed');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = forMachines.has(contract) ? visitor : await this.#sessions.actorOf(request.headers.cookie);
    request.actor = actor;
    if (admits[contract.access](actor)) return true;
    throw new Refusal(isPerson(actor) ? 'not-allowed' : 'not-signed-in');
  }
}
