import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validate } from '@hyperjump/json-schema/openapi-3-1';
import { everyOperation } from '../platform/http/every-operation.ts';
import { startTestTown, type TestTown } from '../testing/test-town.ts';
import type { OpenApiDocument } from './openapi-document.ts';

let town: TestTown;
let document: OpenApiDocument;

beforeAll(async () => {
  town = await startTestTown();
  document = (await town.app.inject({ url: '/api/openapi.json' })).json();
}, 60_000);
afterAll(() => town.stop());

describe('the description of the API for programs', () => {
  it('is valid OpenAPI 3.1, schemas included', async () => {
    const result = await validate(
      'https://spec.openapis.org/oas/3.1/schema-base',
      document as never,
      'BASIC',
    );
    expect(result).toMatchObject({ valid: true });
  });

  it('would be found invalid if it were not', async () => {
    const broken = { ...document, paths: { '/api/ideas': { get: { responses: 7 } } } };
    const result = await validate('https://spec.openapis.org/oas/3.1/schema-base', broken as never);
    expect(result.valid).toBe(false);
  });

  it.each(everyOperation)('has %s with its method, access and reply', (name, contract) => {
    const operation =
      document.paths[contract.path.replaceAll(/:(\w+)/g, '{$1}')]?.[contract.method.toLowerCase()];
    expect(operation).toMatchObject({ operationId: name, summary: contract.summary });
    expect(operation?.security).toEqual(
      contract.access === 'anyone' ? [{}, { session: [] }] : [{ session: [] }],
    );
    expect(operation?.responses).toHaveProperty(String(contract.status));
    expect(operation?.responses).toHaveProperty('422');
  });

  it('refers only to what it has', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(50);
    for (const [, kind = '', name = ''] of references) expect(document.components[kind]).toHaveProperty(name);
    expect(text.match(/"\$ref":"(?!#\/components\/)/)).toBeNull();
  });

  it('says what is sent as it is sent, and what is answered as it is answered', () => {
    const { schemas = {} } = document.components;
    expect(schemas['SubmitIdea']).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schemas['IdeaView']).toMatchObject({
      properties: { reply: { anyOf: [{ $ref: '#/components/schemas/ReplyView' }, { type: 'null' }] } },
    });
    const limit = document.paths['/api/ideas']?.['get']?.parameters?.find(({ name }) => name === 'limit');
    expect(limit).toMatchObject({ in: 'query', required: false, schema: { type: 'string' } });
  });
});

describe('the description of the API for people', () => {
  it('is a page without scripts that links every name to something on it', async () => {
    const { payload, headers } = await town.app.inject({ url: '/api/docs' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'; style-src 'self'");
    expect(payload).not.toMatch(/<script|style=|onclick/);
    const ids = [...payload.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of payload.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [name] of everyOperation) expect(ids).toContain(name);
    expect((await town.app.inject({ url: '/api/docs/style.css' })).statusCode).toBe(200);
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await town.app.inject({ url: '/api/docs' });
    const again = await town.app.inject({
      url: '/api/docs',
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect(again).toMatchObject({ statusCode: 304, payload: '' });
  });

  it('has a place for the type of every problem', async () => {
    const page = await town.app.inject({ url: '/api/docs' });
    const problem = await town.app.inject({ url: '/api/nothing' });
    const [path, anchor] = problem.json<{ type: string }>().type.split('#');
    expect(path).toBe('/api/docs');
    expect(page.payload).toContain(`id="${anchor}"`);
  });
});
