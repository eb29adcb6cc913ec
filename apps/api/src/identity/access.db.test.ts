import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Access, Contract } from '@concivis/contracts';
import { everyOperation } from '../platform/http/every-operation.ts';
import { startTestTown, type TestTown } from '../testing/test-town.ts';
import { AccessGuard } from './access.guard.ts';

const roles = ['visitor', 'citizen', 'employee', 'administrator'] as const;
type Role = (typeof roles)[number];

/** Written out on purpose: the guard has its own idea of this, and both must agree. */
const admitted: Record<Access, readonly Role[]> = {
  anyone: ['visitor', 'citizen', 'employee', 'administrator'],
  'signed-in': ['citizen', 'employee', 'administrator'],
  employee: ['employee', 'administrator'],
  administrator: ['administrator'],
};

let town: TestTown;
const cookies = new Map<Role, string>([['visitor', '']]);

beforeAll(async () => {
  town = await startTestTown();
  for (const role of ['citizen', 'employee', 'administrator'] as const) {
    cookies.set(role, (await town.person(role)).cookie);
  }
}, 60_000);
afterAll(() => town.stop());

/** Fields are missing and ids belong to nothing: whoever is let in is told so, and changes nothing. */
function ask({ method, path }: Contract, cookie: string) {
  const url = path
    .replace(':id', '018f3c4e-7b0a-7c1d-9e2f-0123456789ab')
    .replace(':kind', 'idea')
    .replace(':code', 'nothing')
    .replace(':token', 'T'.repeat(43));
  const body = method === 'GET' ? {} : { payload: { unknown: true } };
  return town.app.inject({ method, url, headers: cookie === '' ? {} : { cookie }, ...body });
}

describe('each operation', () => {
  it.each(everyOperation)('lets in whom its contract names: %s', async (_, contract) => {
    for (const role of roles) {
      const { statusCode, payload } = await ask(contract, cookies.get(role) ?? '');
      const answer = {
        role,
        status: statusCode,
        code: (JSON.parse(payload || '{}') as { code?: string }).code,
      };
      if (admitted[contract.access].includes(role)) {
        expect([401, 403, 405]).not.toContain(answer.status);
        // The route exists: it answers, or finds fault with what was sent, or knows of no such thing.
        expect(answer.status).toBeLessThan(500);
      } else {
        const refusal = role === 'visitor' ? ['not-signed-in', 401] : ['not-allowed', 403];
        expect(answer).toEqual({ role, code: refusal[0], status: refusal[1] });
      }
    }
  });

  it.each(everyOperation)('is there: %s', async (_, contract) => {
    const fastify = town.app.getHttpAdapter().getInstance() as unknown as {
      hasRoute(route: { method: string; url: string }): boolean;
    };
    expect(fastify.hasRoute({ method: contract.method, url: contract.path })).toBe(true);
  });

  it('does not believe a session that is over, made up or somebody else’s guess', async () => {
    const [, contract] = everyOperation.find(([name]) => name === 'identity.chooseLanguage') ?? [];
    for (const cookie of [
      `concivis_session=${'A'.repeat(43)}`,
      'concivis_session=',
      `concivis_session=${'A'.repeat(5_000)}`,
      `other=${cookies.get('citizen')?.split('=')[1]}`,
      '=;;;=',
    ]) {
      expect((await ask(contract as Contract, cookie)).statusCode).toBe(401);
    }
  });
});

describe('a route without a contract', () => {
  it('is closed to everybody', async () => {
    @Controller()
    class Forgotten {
      @Get('/api/forgotten')
      open(): string {
        return 'open';
      }
    }
    const guard = new AccessGuard(new Reflector(), {} as never);
    const context = {
      getHandler: () => Object.getOwnPropertyDescriptor(Forgotten.prototype, 'open')?.value as unknown,
    };
    await expect(guard.canActivate(context as never)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
