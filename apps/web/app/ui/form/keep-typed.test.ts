import { describe, expect, it } from '@jest/globals';
import { RouterContextProvider, type ClientActionFunctionArgs } from 'react-router';
import { keepTyped } from './keep-typed.ts';

/** Sends a form whose way to the server ends as given. */
const send = (ending: () => Promise<unknown>) =>
  keepTyped({
    request: new Request('http://localhost/account/sign-up', {
      method: 'POST',
      body: new URLSearchParams({ email: 'mina@example.org', password: 'secret words' }),
    }),
    params: {},
    context: new RouterContextProvider(),
    serverAction: ending,
  } as unknown as ClientActionFunctionArgs);

const refusedBefore = (status: number, data: unknown) => ({ status, statusText: '', internal: false, data });

describe('a form that is lost on the way', () => {
  it.each([
    ['no connection', new TypeError('Failed to fetch'), 'temporarily-unavailable'],
    ['a proxy without a server', refusedBefore(502, '<h1>Bad gateway</h1>'), 'temporarily-unavailable'],
    ['a limit before the pages', refusedBefore(429, '{"code":"too-many-requests"}'), 'too-many-requests'],
    ['a text far too long', refusedBefore(413, '{"code":"too-large"}'), 'too-large'],
  ])('stays with what was typed, all but the password: %s', async (_, error, refused) => {
    const answer = await send(() => Promise.reject(error));
    expect(answer).toMatchObject({
      data: { values: { email: 'mina@example.org' }, faults: [], refused },
      init: { status: 503 },
    });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});

describe('a form that arrives', () => {
  it('is answered by the server', async () => {
    const came = { values: {}, faults: [], refused: null, status: 422 };
    expect(await send(() => Promise.resolve(came))).toBe(came);
  });

  it('leads to the error page that the server chose', async () => {
    const error = refusedBefore(404, { code: 'not-found' });
    await expect(send(() => Promise.reject(error))).rejects.toBe(error);
  });

  it('does not hide a fault of ours', async () => {
    await expect(send(() => Promise.reject(new RangeError('ours')))).rejects.toThrow('ours');
  });
});
