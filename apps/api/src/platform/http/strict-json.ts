import { isUtf8 } from 'node:buffer';
import { Refusal } from './problem.ts';

/** No contract nests nearly as deep. */
const deepest = 32;

const malformed = (detail: string) => new Refusal('malformed-request', detail);

const keyAt = (text: string, start: number, end: number): string => {
  const raw = text.slice(start + 1, end);
  return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
};

/** The index of the quote that ends the string which begins at `start`. */
const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
};

/**
 * Looks for what `JSON.parse` keeps silent about, in text that it has read: keys given twice (of which it takes the
 * last), the key that stands for the prototype, and nesting that nobody sends in good faith.
 */
const checkKeys = (text: string): void => {
  const open: (Set<string> | null)[] = [];
  let awaitsKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (awaitsKey) checkKey(open.at(-1) ?? null, keyAt(text, at, end));
      awaitsKey = false;
      at = end;
    } else if (sign === '{' || sign === '[') {
      if (open.push(sign === '{' ? new Set() : null) > deepest)
        throw malformed('The body is nested too deep');
      awaitsKey = sign === '{';
    } else if (sign === '}' || sign === ']') {
      open.pop();
      awaitsKey = false;
    } else if (sign === ',') {
      awaitsKey = open.at(-1) !== null && open.length > 0;
    }
  }
};

const checkKey = (keys: Set<string> | null, key: string): void => {
  if (key === '__proto__') throw malformed('The body has a key that no field may have');
  if (keys?.has(key) === true) throw malformed('The body has the same key twice');
  keys?.add(key);
};

/**
 * Reads a JSON body as one thing and nothing else: UTF-8, every key once, no deeper than contracts go.
 * @returns undefined for an empty body
 * @throws {Refusal} `malformed-request`
 */
export const parseStrictJson = (body: Buffer): unknown => {
  if (body.length === 0) return undefined;
  if (!isUtf8(body)) throw malformed('The body is not UTF-8');
  const text = body.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed('The body is not JSON');
  }
  checkKeys(text);
  return value;
};
