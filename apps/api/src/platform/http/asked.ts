import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Asked as AskedOf, Contract, FieldProblem } from '@concivis/contracts';
import type { FastifyRequest } from 'fastify';
import { fieldProblems } from './field-problems.ts';
import { Refusal } from './problem.ts';

/** Nobody reads more, and a hostile body could name a great many. */
const mostProblems = 50;

/** What else is wrong with a field of the wrong type says nothing. */
const firstAtEachField = (errors: readonly FieldProblem[]): FieldProblem[] =>
  [...new Map(errors.toReversed().map((error) => [error.pointer, error])).values()].toReversed();

/**
 * Checks parameters, query and body against the contract together, so that every fault is named at once.
 * @throws {Refusal} `invalid-input` with a pointer for every field at fault.
 */
export const checkAsked = <C extends Contract>(
  contract: C,
  { params, query, body }: { params: unknown; query: unknown; body: unknown },
): AskedOf<C> => {
  const parts = {
    params: contract.params.safeParse(params ?? {}, { reportInput: true }),
    query: contract.query.safeParse(query ?? {}, { reportInput: true }),
    body: contract.body.safeParse(body ?? {}, { reportInput: true }),
  };
  const errors: FieldProblem[] = [];
  for (const [part, result] of Object.entries(parts) as [
    'params' | 'query' | 'body',
    (typeof parts)['body'],
  ][]) {
    if (result.success) continue;
    for (const issue of result.error.issues) errors.push(...fieldProblems(part, issue));
  }
  if (errors.length > 0) {
    throw new Refusal('invalid-input', 'Some fields need attention', {
      errors: firstAtEachField(errors).slice(0, mostProblems),
    });
  }
  return { params: parts.params.data, query: parts.query.data, body: parts.body.data } as AskedOf<C>;
};

/** What the request asks, checked against its contract: `@Asked(operations.ideas.submit) asked`. */
export const Asked = createParamDecorator((contract: Contract, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return checkAsked(contract, request);
});
