import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import type { Contract } from '@concivis/contracts';

const methods = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  DELETE: RequestMethod.DELETE,
} as const;

export const OPERATION = 'concivis:operation';

/**
 * Binds a controller method to its contract: route, status and access come from there and from nowhere else.
 * A route without it is refused to everybody by the access guard.
 */
export const Operation = (contract: Contract): MethodDecorator =>
  applyDecorators(
    RequestMapping({ path: contract.path, method: methods[contract.method] }),
    HttpCode(contract.status),
    SetMetadata(OPERATION, contract),
  );
