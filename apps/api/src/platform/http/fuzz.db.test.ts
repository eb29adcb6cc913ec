import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { operations, Problem, type Contract } from '@concivis/contracts';
import { JsonSchemas } from '../../api-docs/json-schemas.ts';
import { anyOfSchema } from '../../testing/any-of-schema.ts';
import { startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { everyOperation } from './every-operation.ts';

const places = {
  services: ['street-lights', 'waste-collection'],
  districts: ['harbour'],
  departments: ['streets', 'culture'],
};
/** The same each time: a test that fails by chance is believed by nobody. Change it to look further. */
const seed = 20_261_121;

let town: TestTown;
let people: (TestPerson | null)[];

beforeAll(async () => {
  town = await startTestTown();
  people = [
    null,
    await town.person('citizen'),
    await town.person('employee'),
    await town.person('administrator'),
  ];
}, 60_000);
afterAll(() => town.stop());

/** Text as attackers, broken programs and all the world's keyboards write it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('\0', '\ud800', '\udfff', '\u202e', 'é', '"', '\\', "'", '\n', '😀', '%', '/'),
    maxLength: 8,
  }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    "'; DROP TABLE ideas; --",
    '9'.repeat(40),
    '-1',
    '1e999',
    'NaN',
    'null',
  ),
  fc.constantFrom(
    'waste-collection',
    'harbour',
    'en',
    'idea',
    'newest',
    '2026-02-30',
    '018f3c4e-7b0a-7c1d-9e2f-0123456789ab',
  ),
  fc
    .tuple(fc.integer({ min: -10, max: 1e15 }), fc.uuid())
    .map(([key, id]) => Buffer.from(`${key}~${id}`).toString('base64url')),
);
const anyValue = fc.oneof(
  { weight: 3, arbitrary: anyText },
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  fc.constantFrom(0, -1, 1.5, 1e300, 2 ** 53, null, true),
);

/** A body with some of the fields that the contract knows, filled with anything, and some that it does not know. */
const bodyFor = (fields: string[]) =>
  fc.oneof(
    fc.record(Object.fromEntries(fields.map((field) => [field, anyValue])), { requiredKeys: [] }),
    fc.record(Object.fromEntries(fields.map((field) => [field, anyValue]))),
    anyValue,
  );
/** Nobody logs out: the others still need the session. */
const cookieOf = (who: number, contract: Contract): string =>
  contract === operations.identity.logOut ? '' : (people[who]?.cookie ?? '');
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()) || '%20';

describe('whatever is sent', () => {
  it.each(everyOperation)(
    'is answered by %s without a fault of ours',
    async (_, contract) => {
      const { method, path, params, query, body } = contract;
      const junk = fc.record({
        who: fc.integer({ min: 0, max: 3 }),
        params: fc.record(Object.fromEntries(Object.keys(params.shape).map((name) => [name, anyText]))),
        query: fc.array(fc.tuple(fc.constantFrom(...Object.keys(query.shape), 'other'), anyText), {
          maxLength: 4,
        }),
        body: bodyFor(Object.keys(body.shape)),
      });
      await fc.assert(
        fc.asyncProperty(junk, async (sent) => {
          const values = sent.params as Record<string, string>;
          const address = path.replaceAll(/:(\w+)/g, (__, name: string) => encoded(values[name] ?? ''));
          const search = sent.query.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
          const answer = await town.app.inject({
            method,
            url: search === '' ? address : `${address}?${search}`,
            headers: { cookie: cookieOf(sent.who, contract), 'content-type': 'application/json' },
            ...(method === 'GET' ? {} : { payload: JSON.stringify(sent.body ?? null) }),
          });
          expect(answer.statusCode).toBeLessThan(500);
          if (answer.statusCode >= 400) Problem.parse(answer.json());
        }),
        { numRuns: 40, seed },
      );
    },
    60_000,
  );
});

describe('whatever is sent in the right form', () => {
  const known = [...places.services, ...places.districts, ...places.departments, '20'];
  const schemas = new JsonSchemas();
  const requests = everyOperation.map(([name, contract]) => {
    const [params, query, body] = [contract.params, contract.query, contract.body].map((part) =>
      schemas.of(part, 'input'),
    );
    return { name, contract, params, query, body };
  });

  beforeAll(async () => {
    const { call } = people[1] as TestPerson;
    const words = {
      title: 'A bench at the harbour',
      body: 'Old people need a place to rest on their way.',
      language: 'en',
    } as const;
    const place = { service: 'street-lights', district: null };
    const key = () => ({ idempotencyKey: crypto.randomUUID() });
    const idea = await call(operations.ideas.submit, { body: { ...key(), ...words, ...place } });
    const comment = await call(operations.ideas.comment, {
      params: { id: idea.id },
      body: { ...key(), stance: 'for', body: words.body, language: 'en' },
    });
    const given = await call(operations.feedback.give, {
      body: { ...key(), ...place, rating: 4, body: words.body, language: 'en', contact: '', channel: 'web' },
    });
    const acts = await town.sql<{ id: string }>('SELECT id FROM interactions');
    known.push(idea.id, comment.id, given.id, given.token, ...acts.map(({ id }) => id));
    known.push(Buffer.from(`1772442000000~${idea.id}`).toString('base64url'));
  });

  it.each(requests)(
    'is answered by $name as its contract says',
    async ({ contract, params, query, body }) => {
      const components = schemas.components();
      const part = (schema: object | undefined) =>
        anyOfSchema({ ...schema }, components, known) as fc.Arbitrary<Record<string, unknown>>;
      const asked = fc.record({
        who: fc.integer({ min: 0, max: 3 }),
        params: part(params),
        query: part(query),
        body: part(body),
      });
      const seen = new Set<number>();
      await fc.assert(
        fc.asyncProperty(asked, async (sent) => {
          const address = contract.path.replaceAll(/:(\w+)/g, (_, name: string) =>
            encoded(String(sent.params[name])),
          );
          const search = Object.entries(sent.query)
            .map(([name, value]) => `${name}=${encoded(String(value))}`)
            .join('&');
          const answer = await town.app.inject({
            method: contract.method,
            url: search === '' ? address : `${address}?${search}`,
            headers: { cookie: cookieOf(sent.who, contract), 'content-type': 'application/json' },
            ...(contract.method === 'GET' ? {} : { payload: JSON.stringify(sent.body) }),
          });
          seen.add(answer.statusCode);
          expect(answer.statusCode).toBeLessThan(500);
          if (answer.statusCode >= 400) Problem.parse(answer.json());
        }),
        { numRuns: 40, seed },
      );
      // Something got further than the form of its fields.
      expect([...seen].some((status) => status !== 422 && status !== 400)).toBe(true);
    },
    60_000,
  );
});
