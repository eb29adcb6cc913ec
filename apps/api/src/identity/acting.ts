import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { visitor, type Actor } from './actor.ts';

/** Who acts in this request, as the access guard found out: `@Acting() actor: Actor`. */
export const Acting = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor =>
    context.switchToHttp().getRequest<FastifyRequest>().actor ?? visitor,
);
