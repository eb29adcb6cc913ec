/**
 * Reads ICU MessageFormat, the part of it that our catalogs use: arguments, numbers, dates and times in named styles,
 * plural (with offset and exact values), selectordinal, select, tags and quoting. Skeletons (`::`) and other styles are refused.
 * Why not a library: docs/decisions/0002-messages.md. The tests hold it against one.
 */

export type MessageNode =
  | string
  | { readonly kind: 'argument'; readonly name: string }
  | { readonly kind: 'number' | 'date' | 'time'; readonly name: string; readonly style: string }
  | Choice
  /** `#`, the number of the nearest plural. */
  | { readonly kind: 'count' }
  | { readonly kind: 'tag'; readonly name: string; readonly children: readonly MessageNode[] };

export interface Choice {
  readonly kind: 'plural' | 'selectordinal' | 'select';
  readonly name: string;
  readonly offset: number;
  readonly options: ReadonlyMap<string, readonly MessageNode[]>;
}

/** A message that is not well-formed, with what was expected where. */
export class MessageSyntaxError extends Error {
  override readonly name = 'MessageSyntaxError';
}

const lengths = ['', 'short', 'medium', 'long', 'full'];
const styles = { number: ['', 'integer', 'percent'], date: lengths, time: lengths };

interface Reader {
  readonly source: string;
  at: number;
}

interface Surroundings {
  readonly inPlural: boolean;
  readonly inBraces: boolean;
  readonly inTag: boolean;
}

function fail(reader: Reader, expected: string): never {
  throw new MessageSyntaxError(`${expected} expected at ${reader.at} in: ${reader.source}`);
}

/** Whether the pattern, which is sticky, matches at the reader's place. */
function sees(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at;
  return pattern.test(reader.source);
}

/** Takes what the pattern matches at the reader's place, or fails. The pattern is sticky. */
function take(reader: Reader, pattern: RegExp, expected: string): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0] ?? fail(reader, expected);
  reader.at += found.length;
  return found.trim();
}

/** Whether the text goes on so at the reader's place; if it does, steps over it. */
function skip(reader: Reader, text: string): boolean {
  const found = reader.source.startsWith(text, reader.at);
  if (found) reader.at += text.length;
  return found;
}

const name = /\s*[\p{L}\p{N}_.-]+\s*/uy;
const selector = /\s*(=\d+|[\p{L}\p{N}_-]+)\s*/uy;
const openingBrace = /\s*\{/y;
const closingBrace = /\s*\}/y;
const comma = /\s*,\s*/y;
const offset = /offset:\s*\d+\s*/y;
const openingTag = /<[A-Za-z][A-Za-z0-9-]*>/y;

/** Reads an apostrophe: doubled it is itself; before syntax it quotes up to the next one; else it is itself. */
function readApostrophe(reader: Reader, { inPlural }: Surroundings): string {
  reader.at += 1;
  if (skip(reader, "'")) return "'";
  const next = reader.source[reader.at] ?? '';
  const isSyntax = next !== '' && (inPlural ? '{}<>#' : '{}<>').includes(next);
  if (!isSyntax) return "'";
  let quoted = '';
  while (reader.at < reader.source.length) {
    if (skip(reader, "''")) quoted += "'";
    else if (skip(reader, "'")) break;
    else quoted += reader.source[reader.at++];
  }
  return quoted;
}

function readOptions(reader: Reader, around: Surroundings): Map<string, readonly MessageNode[]> {
  const options = new Map<string, readonly MessageNode[]>();
  while (!sees(reader, closingBrace)) {
    const key = take(reader, selector, 'option');
    take(reader, openingBrace, '{');
    options.set(key, readNodes(reader, around));
    take(reader, closingBrace, '}');
  }
  if (!options.has('other')) fail(reader, 'option "other"');
  return options;
}

function readChoice(reader: Reader, kind: Choice['kind'], argument: string): Choice {
  take(reader, comma, ',');
  const shift = kind === 'plural' && sees(reader, offset) ? take(reader, offset, 'offset').slice(7) : '0';
  const inside = { inPlural: kind !== 'select', inBraces: true, inTag: false };
  return { kind, name: argument, offset: Number(shift), options: readOptions(reader, inside) };
}

function readPlaceholder(reader: Reader): MessageNode {
  take(reader, openingBrace, '{');
  const argument = take(reader, name, 'name');
  if (skip(reader, '}')) return { kind: 'argument', name: argument };
  take(reader, comma, ', or }');
  const kind = take(reader, name, 'kind of argument');
  let node: MessageNode;
  if (kind === 'plural' || kind === 'selectordinal' || kind === 'select') {
    node = readChoice(reader, kind, argument);
  } else if (kind === 'number' || kind === 'date' || kind === 'time') {
    const style = skip(reader, ',') ? take(reader, name, 'style') : '';
    if (!styles[kind].includes(style)) fail(reader, 'a style that we support');
    node = { kind, name: argument, style };
  } else {
    fail(reader, 'number, date, time, plural, selectordinal or select');
  }
  take(reader, closingBrace, '}');
  return node;
}

function readTag(reader: Reader, around: Surroundings): MessageNode {
  const tag = take(reader, openingTag, 'tag').slice(1, -1);
  const children = readNodes(reader, { ...around, inTag: true });
  if (!skip(reader, `</${tag}>`)) fail(reader, `</${tag}>`);
  return { kind: 'tag', name: tag, children };
}

function readNodes(reader: Reader, around: Surroundings): MessageNode[] {
  const nodes: MessageNode[] = [];
  let text = '';
  const add = (node: MessageNode) => {
    if (text !== '') nodes.push(text);
    text = '';
    nodes.push(node);
  };
  while (reader.at < reader.source.length) {
    const next = reader.source[reader.at] ?? '';
    if (next === '}' && around.inBraces) break;
    if (next === '<' && reader.source[reader.at + 1] === '/' && around.inTag) break;
    if (next === '{') add(readPlaceholder(reader));
    else if (next === '}') fail(reader, 'no closing brace');
    else if (sees(reader, openingTag)) add(readTag(reader, around));
    else if (next === "'") text += readApostrophe(reader, around);
    else if (next === '#' && around.inPlural) {
      add({ kind: 'count' });
      reader.at += 1;
    } else {
      text += next;
      reader.at += 1;
    }
  }
  if (text !== '') nodes.push(text);
  return nodes;
}

/**
 * Reads a message.
 *
 * @throws MessageSyntaxError when it is not well-formed; the tests read every message of every language.
 */
export function parseMessage(source: string): readonly MessageNode[] {
  return readNodes({ source, at: 0 }, { inPlural: false, inBraces: false, inTag: false });
}
