import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { operations, type Contract } from '@concivis/contracts';
import type { FastifyRequest } from 'fastify';
import { OPERATION } from '../platform/http/operation.ts';
import { RateLimits, type Allowance } from '../platform/http/rate-limits.ts';
import { visitorKey } from '../platform/http/visitor-key.ts';
import { isPerson } from './actor.ts';

/** What visitors can do without an account, or to other people's, and is watched more closely. By their address. */
const watched = new Map<Contract, Allowance>([
  [operations.identity.signUp, 'sign-up'],
  [operations.identity.resendConfirmation, 'sign-up'],
  [operations.identity.requestPasswordReset, 'sign-up'],
  [operations.identity.logIn, 'log-in'],
  [operations.identity.confirmEmail, 'log-in'],
  [operations.identity.resetPassword, 'log-in'],
  [operations.feedback.give, 'feedback'],
  [operations.moderation.report, 'report'],
]);

/**
 * Counts what is asked through the API or a page alike: by address for what is watched, by account for what changes something.
 * How much anybody may ask at all is counted before, when the request comes in.
 */
@Injectable()
export class RateGuard implements CanActivate {
  readonly #reflector: Reflector;
  readonly #limits: RateLimits;

  constructor(reflector: Reflector, limits: RateLimits) {
    this.#reflector = reflector;
    this.#limits = limits;
  }

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const contract = this.#reflector.get<Contract | undefined>(OPERATION, context.getHandler());
    if (contract === undefined || contract.method === 'GET') return true;
    return this.#count(contract, context.switchToHttp().getRequest<FastifyRequest>());
  }

  async #count(contract: Contract, request: FastifyRequest): Promise<boolean> {
    const allowance = watched.get(contract);
    if (allowance !== undefined) await this.#limits.take(allowance, visitorKey(request.ip));
    const { actor } = request;
    if (actor !== undefined && isPerson(actor)) await this.#limits.take('account-write', actor.accountId);
    return true;
  }
}
