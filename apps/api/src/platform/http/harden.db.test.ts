import { afterEach, describe, expect, it } from '@jest/globals';
import { startTestTown, type TestTown } from '../../testing/test-town.ts';
import { inProcessMark } from './in-process.ts';

let town: TestTown;
afterEach(() => town.stop());

const start = async (environment: Record<string, string> = {}) => {
  town = await startTestTown({ environment });
};
const patience = 60_000;
const page = { accept: 'text/html,*/*', 'accept-language': 'it' };

describe('answers', () => {
  it(
    'tell browsers what they may do with them',
    async () => {
      await start();
      const { headers } = await town.app.inject({ url: '/api/services' });
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
    },
    patience,
  );

  it(
    'let a page run only its own scripts, marked anew each time',
    async () => {
      await start({ PUBLIC_URL: 'https://town.example' });
      const policies = await Promise.all(
        [1, 2].map(async () => {
          const { headers } = await town.app.inject({ url: '/nowhere', headers: page });
          expect(headers).toMatchObject({
            'strict-transport-security': 'max-age=31536000',
            'permissions-policy': expect.stringContaining('camera=()'),
            'cross-origin-opener-policy': 'same-origin',
            'x-content-type-options': 'nosniff',
          });
          return String(headers['content-security-policy']);
        }),
      );
      const [nonce, other] = policies.map(
        (policy) => /script-src 'self' 'nonce-([A-Za-z0-9+/=]{24})';/.exec(policy)?.[1],
      );
      expect(nonce).toBeDefined();
      expect(nonce).not.toBe(other);
      expect(policies[0]).not.toContain('unsafe');
      for (const rule of [
        "default-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self' wss://town.example",
        "frame-ancestors 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ]) {
        expect(policies[0]).toContain(`${rule};`);
      }
    },
    patience,
  );

  it(
    'give a session to https alone where the town has it',
    async () => {
      await start({ PUBLIC_URL: 'https://town.example' });
      const { headers } = await town.app.inject({
        method: 'POST',
        url: '/api/identity/session/end',
        payload: {},
      });
      expect(headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
    },
    patience,
  );
});

describe('what another site makes a browser send', () => {
  it(
    'is refused by the API and by pages, where it would change something',
    async () => {
      await start();
      const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
      const send = (method: 'POST' | 'GET', url: string, headers: Record<string, string>) =>
        town.app.inject({ method, url, headers, ...(method === 'POST' ? { payload: {} } : {}) });
      const refused = await send('POST', '/api/identity/session/end', foreign);
      expect(refused.json()).toMatchObject({ status: 403, code: 'foreign-origin' });
      expect(refused.headers['set-cookie']).toBeUndefined();
      const ofPage = await send('POST', '/account/log-out', { ...foreign, ...page });
      expect(ofPage.statusCode).toBe(403);
      expect(ofPage.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(ofPage.payload).toContain('<html lang="it" dir="ltr">');
      const chose = await send('POST', '/account/log-out', { ...foreign, ...page, cookie: 'language=ar' });
      expect(chose.payload).toContain('<html lang="ar" dir="rtl">');
      expect((await send('GET', '/api/services', foreign)).statusCode).toBe(200);
      expect(
        (await send('POST', '/api/identity/session/end', { 'sec-fetch-site': 'same-origin' })).statusCode,
      ).toBe(204);
      expect((await send('POST', '/api/identity/session/end', {})).statusCode).toBe(204);
    },
    patience,
  );
});

describe('too much in a short time', () => {
  const logIn = (email: string, remoteAddress: string, headers = {}) =>
    town.app.inject({
      method: 'POST',
      url: '/api/identity/session',
      remoteAddress,
      headers,
      payload: { email, password: 'a wrong one' },
    });

  it(
    'is refused with the time to wait: passwords tried for one address from one place, and in the end from all places',
    async () => {
      await start({ RATE_LIMITS: 'on' });
      const tryTen = async (place: string) => {
        for (let tries = 0; tries < 10; tries += 1) {
          expect((await logIn('a@example.org', place)).statusCode).toBe(401);
        }
      };
      await tryTen('203.0.113.1');
      const refused = await logIn('a@example.org', '203.0.113.1');
      expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
      expect((await logIn('b@example.org', '203.0.113.1')).statusCode).toBe(401);
      for (let place = 2; place <= 10; place += 1) await tryTen(`203.0.113.${place}`);
      expect((await logIn('a@example.org', '203.0.113.99')).statusCode).toBe(429);
    },
    patience,
  );

  it(
    'is counted by visitor, pages and API alike, and once for a page that calls the API',
    async () => {
      await start({ RATE_LIMITS: 'on' });
      const ask = (remoteAddress: string, url: string, headers: Record<string, string> = {}) =>
        town.app.inject({ url, remoteAddress, headers });
      for (let times = 0; times < 600; times += 1) {
        await ask('2001:db8::1', '/api/health/live');
        await ask('2001:db8::2', '/nowhere');
        await ask('2001:db8::1', '/api/health/live', { ...inProcessMark });
      }
      const refused = await ask('2001:db8::3', '/somewhere', page);
      expect(refused.statusCode).toBe(429);
      expect(refused.headers['retry-after']).toBeDefined();
      expect(refused.payload).toContain('<h1>');
      expect((await ask('2001:db8:0:1::1', '/api/health/live')).statusCode).toBe(200);
    },
    patience,
  );

  it(
    'of what is watched is counted in pages as well: twenty sign-ups an hour from one place',
    async () => {
      await start({ RATE_LIMITS: 'on' });
      const signUp = (remoteAddress: string) =>
        town.app.inject({
          method: 'POST',
          url: '/api/identity/accounts',
          remoteAddress,
          headers: { ...inProcessMark },
          payload: { email: 'nobody' },
        });
      for (let times = 0; times < 20; times += 1) expect((await signUp('203.0.113.7')).statusCode).toBe(422);
      expect((await signUp('203.0.113.7')).statusCode).toBe(429);
      expect((await signUp('203.0.113.8')).statusCode).toBe(422);
    },
    patience,
  );

  it(
    'does not let a visitor choose the address that is counted, behind a proxy',
    async () => {
      await start({ RATE_LIMITS: 'on', TRUST_PROXY: '1' });
      const through = (forwarded: string) => logIn('x', '10.0.0.1', { 'x-forwarded-for': forwarded });
      for (let times = 0; times < 60; times += 1) {
        expect((await through(`198.51.100.${times}, 203.0.113.7`)).statusCode).toBe(422);
      }
      expect((await through('198.51.100.99, 203.0.113.7')).statusCode).toBe(429);
      expect((await through('198.51.100.99, 203.0.113.8')).statusCode).toBe(422);
    },
    patience,
  );
});
