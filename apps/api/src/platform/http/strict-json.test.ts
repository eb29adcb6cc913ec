import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStrictJson } from './strict-json.ts';

const parse = (text: string) => parseStrictJson(Buffer.from(text));

describe('a JSON body', () => {
  it('is read as JSON.parse reads it, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, noNullPrototype: true } as object), (value) => {
        const text = JSON.stringify(value, null, 2);
        if (text.includes('__proto__')) return;
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a key given twice', '{"a":1,"a":2}'],
    ['a key given twice, once in disguise', '{"a":1,"\\u0061":2}'],
    ['a key given twice further in', '{"x":[{"a":1,"b":{},"a":2}]}'],
    ['the key of the prototype', '{"__proto__":{"admin":true}}'],
    ['the key of the prototype in disguise', '{"__proto\\u005f_":1}'],
    ['50,000 brackets', '['.repeat(25_000) + ']'.repeat(25_000)],
    ['brackets without end', '['.repeat(50_000)],
    ['half of it', '{"a":'],
    ['a byte order mark', '\ufeff{}'],
    ['something behind it', '{} {}'],
  ])('is refused with %s', (_, text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'malformed-request' }));
  });

  it('is refused when it is not UTF-8', () => {
    expect(() => parseStrictJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow('UTF-8');
  });

  it('may use the same key in different places, and keys within strings', () => {
    const value = { a: { a: 1 }, b: [{ a: 1 }, { a: 2 }], c: '{"a":1,"a":2}', 'd"': '\\' };
    expect(parse(JSON.stringify(value))).toEqual(value);
  });
});
