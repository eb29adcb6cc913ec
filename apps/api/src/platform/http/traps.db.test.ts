import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Problem } from '@concivis/contracts';
import { everyOperation } from './every-operation.ts';
import { startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';

let town: TestTown;
let citizen: TestPerson;
let port: number;

beforeAll(async () => {
  town = await startTestTown();
  citizen = await town.person('citizen');
  await town.app.listen(0, '127.0.0.1');
  port = (town.app.getHttpServer().address() as AddressInfo).port;
}, 60_000);
afterAll(() => town.stop());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Through a real connection, headers and path as they are. */
function ask(
  method: string,
  path: string,
  { body, headers = {} }: { body?: string | Buffer; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, method, path, headers, agent: false },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** The bytes as they are, for what no client would send. */
function sendBytes(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(text, 'latin1'));
    let answer = '';
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

function expectProblem(answer: Answer, status: number, code: string): Problem {
  expect({ status: answer.status, type: answer.headers['content-type'] }).toEqual({
    status,
    type: 'application/problem+json',
  });
  const problem = Problem.parse(JSON.parse(answer.text));
  expect(problem).toMatchObject({ code, status });
  return problem;
}

const idea = {
  idempotencyKey: '018f3c4e-7b0a-4c1d-9e2f-0123456789ab',
  title: 'A bench at the harbour',
  body: 'Old people need a place to rest on their way.',
  service: 'street-lights',
  district: null,
  language: 'en',
};
const json = (body: string | Buffer, more = {}) => ({
  body,
  headers: { 'content-type': 'application/json', cookie: citizen.cookie, ...more },
});
const propose = (changes: object) => ask('POST', '/api/ideas', json(JSON.stringify({ ...idea, ...changes })));
const nul = '\0';
const someId = '018f3c4e-7b0a-7c1d-9e2f-0123456789ab';

describe('NUL is refused', () => {
  it.each(['title', 'body', 'service', 'district', 'language', 'idempotencyKey'])(
    'in the body, at %s',
    async (field) => {
      const problem = expectProblem(
        await propose({ [field]: `A bench${nul} at the harbour` }),
        422,
        'invalid-input',
      );
      expect(problem.errors[0]?.pointer).toBe(`/body/${field}`);
    },
  );

  it('in the name of a key', async () => {
    expectProblem(await propose({ [`a${nul}`]: 1 }), 422, 'invalid-input');
  });

  it.each([
    '/api/ideas?q=a%00b',
    '/api/ideas?service=%00',
    '/api/ideas?a%00=1',
    '/api/ideas/%00',
    `/api/services/a%00/feedback`,
    '/%00',
    '/api/%00',
  ])('in the address %s', async (path) => {
    expectProblem(await ask('GET', path), 400, 'malformed-request');
  });

  it('in a header', async () => {
    const answer = await sendBytes(`GET /api/ideas HTTP/1.1\r\nHost: x\r\nCookie: a=${nul}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"malformed-request"/);
  });

  it('in the name of a file that is asked for', async () => {
    expectProblem(await ask('GET', '/assets/entry%00.js'), 400, 'malformed-request');
  });
});

describe('a body is refused', () => {
  it('with a lone surrogate, at the field', async () => {
    const body = JSON.stringify(idea).replace('A bench', 'A \\ud800 bench');
    const problem = expectProblem(await ask('POST', '/api/ideas', json(body)), 422, 'invalid-input');
    expect(problem.errors).toMatchObject([{ pointer: '/body/title', code: 'text-malformed' }]);
  });

  it('with bytes that are not UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
    expectProblem(await ask('POST', '/api/ideas', json(body)), 400, 'malformed-request');
  });

  it('with fields that do not exist, all of them named', async () => {
    const { errors } = expectProblem(
      await propose({ admin: true, constructor: 1, toString: 2 }),
      422,
      'invalid-input',
    );
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/body/admin unknown-field',
      '/body/constructor unknown-field',
      '/body/toString unknown-field',
    ]);
  });

  it('with fields that do not exist further in', async () => {
    const report = {
      idempotencyKey: someId,
      subject: { kind: 'idea', id: someId, constructor: { prototype: 1 } },
      reason: 'spam',
      text: '',
    };
    const { errors } = expectProblem(
      await ask('POST', '/api/reports', json(JSON.stringify(report))),
      422,
      'invalid-input',
    );
    expect(errors).toMatchObject([{ pointer: '/body/subject/constructor', code: 'unknown-field' }]);
  });

  it.each([
    ['the same key twice', `${JSON.stringify(idea).slice(0, -1)},"title":"Another title here"}`],
    ['the same key twice further in', '{"subject":{"kind":"idea","kind":"comment"}}'],
    ['__proto__', `{"__proto__":{"a":1},${JSON.stringify(idea).slice(1)}`],
    ['50,000 nested brackets', `{"title":${'['.repeat(25_000)}${']'.repeat(25_000)}}`],
    ['half of it missing', '{"title":'],
    ['words', 'hello'],
  ])('with %s', async (_, body) => {
    expectProblem(await ask('POST', '/api/ideas', json(body)), 400, 'malformed-request');
  });

  it.each(['[]', '1', 'null', '"text"', 'true'])('that is %s and not an object', async (body) => {
    expectProblem(await ask('POST', '/api/ideas', json(body)), 422, 'invalid-input');
  });

  it('with every field of the wrong type, each named', async () => {
    const { errors } = expectProblem(
      await propose({ title: 7, body: [], service: {}, district: false, language: null, idempotencyKey: 0 }),
      422,
      'invalid-input',
    );
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(
      ['body', 'district', 'idempotencyKey', 'language', 'service', 'title'].map((field) => `/body/${field}`),
    );
  });

  it('of ten megabytes', async () => {
    const answer = await ask('POST', '/api/ideas', json(' '.repeat(10_000_000))).catch(
      (error: unknown) => error,
    );
    // The server answers without reading on; whether the client sees the answer before the connection ends is luck.
    if (answer instanceof Error)
      expect(answer).toMatchObject({ code: expect.stringMatching(/EPIPE|ECONNRESET/) });
    else expectProblem(answer as Answer, 413, 'too-large');
  });

  it('of a hundred kilobytes', async () => {
    expectProblem(await propose({ body: 'x'.repeat(100_000) }), 413, 'too-large');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'nonsense',
  ])('as %s', async (type) => {
    const answer = await ask('POST', '/api/ideas', json(JSON.stringify(idea), { 'content-type': type }));
    expectProblem(answer, 415, 'unsupported-media-type');
  });
});

describe('every operation', () => {
  it.each(everyOperation)('refuses what its contract does not name: %s', async (_, { method, path }) => {
    const administrator = await town.person('administrator');
    const url = `${path.replaceAll(/:\w+/g, (name) => (name === ':id' ? someId : name === ':token' ? 'T'.repeat(43) : 'idea'))}?made-up=1`;
    const answer = await ask(method, url, { headers: { cookie: administrator.cookie } });
    const { errors } = expectProblem(answer, 422, 'invalid-input');
    expect(errors).toContainEqual(
      expect.objectContaining({ pointer: '/query/made-up', code: 'unknown-field' }),
    );
  });
});

describe('an address is refused', () => {
  it.each([
    ['/api/ideas?after[]=1', '/query/after[]'],
    ['/api/ideas?after=1&after=2', '/query/after'],
    ['/api/ideas?q=a&q=b', '/query/q'],
    ['/api/ideas?__proto__=1', '/query/__proto__'],
    ['/api/ideas?constructor=1', '/query/constructor'],
    ['/api/ideas?limit=1e3', '/query/limit'],
    ['/api/ideas?limit=99999999999999999999', '/query/limit'],
    ['/api/ideas?limit=-1', '/query/limit'],
    ['/api/ideas?after=%F0%9F%98%80', '/query/after'],
  ])('with a query of its own making: %s', async (path, pointer) => {
    const { errors } = expectProblem(await ask('GET', path), 422, 'invalid-input');
    expect(errors[0]?.pointer).toBe(pointer);
  });

  it.each(['newest', 'most-supported', 'most-discussed'])(
    'with a cursor that overflows, in the list by %s',
    async (sort) => {
      for (const key of ['999999999999999', '99999999999999999999', '2147483648', '-1', '1.5', 'NaN']) {
        const cursor = Buffer.from(`${key}~${someId}`).toString('base64url');
        const { status } = await ask('GET', `/api/ideas?sort=${sort}&after=${cursor}`);
        expect([200, 422]).toContain(status);
      }
    },
  );

  it('with an id that nobody has', async () => {
    expectProblem(await ask('GET', `/api/ideas/${someId}`), 404, 'not-found');
    const support = await ask('PUT', `/api/ideas/${someId}/support`, { headers: { cookie: citizen.cookie } });
    expectProblem(support, 404, 'not-found');
  });

  it('with an id that is none', async () => {
    expectProblem(await ask('GET', '/api/ideas/7'), 422, 'invalid-input');
    expectProblem(await ask('GET', `/api/ideas/${'a'.repeat(300)}`), 400, 'malformed-request');
  });

  it.each(['/api/ideas/%', '/api/ideas/%E0%A4%A', '/%zz', '/api/%c0%ae'])(
    'that is encoded wrongly: %s',
    async (path) => {
      expectProblem(await ask('GET', path), 400, 'malformed-request');
    },
  );

  it.each([
    ['GET', '/api/nothing'],
    ['POST', '/api/nothing'],
    ['GET', '/api'],
    ['GET', '/api/ideas/a/b/c/d'],
    ['GET', '/nothing'],
  ])('that does not exist: %s %s', async (method, path) => {
    expectProblem(await ask(method, path), 404, 'not-found');
  });

  it.each([
    ['DELETE', '/api/ideas', 'GET, HEAD, POST'],
    ['PATCH', '/api/ideas', 'GET, HEAD, POST'],
    ['POST', '/api/health/live', 'GET, HEAD'],
    ['GET', `/api/ideas/${someId}/support`, 'DELETE, PUT'],
    ['OPTIONS', '/api/ideas', 'GET, HEAD, POST'],
  ])('with a method that it does not take: %s %s', async (method, path, allow) => {
    const answer = await ask(method, path);
    expectProblem(answer, 405, 'method-not-allowed');
    expect(answer.headers.allow).toBe(allow);
  });
});

describe('what is no HTTP is refused', () => {
  it.each([
    ['hello\r\n\r\n', 400],
    ['GET /api/ideas HTTP/1.1\r\nHost: x\r\nA b: c\r\n\r\n', 400],
    [`GET /api/ideas HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['POST /api/ideas HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
  ])('with a problem (%#)', async (bytes, status) => {
    const answer = await sendBytes(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*"status":${status}`));
  });
});
