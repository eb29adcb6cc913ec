import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '@concivis/contracts';
import { startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { everyOperation } from './every-operation.ts';

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
            headers: { cookie: people[sent.who]?.cookie ?? '', 'content-type': 'application/json' },
            ...(method === 'GET' ? {} : { payload: JSON.stringify(sent.body ?? null) }),
          });
          expect(answer.statusCode).toBeLessThan(500);
          if (answer.statusCode >= 400) Problem.parse(answer.json());
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});
