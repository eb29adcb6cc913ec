import { formatMoment, formatNumber, isolate, pluralCategory, type Length } from './formats.ts';
import type { Language } from './languages.ts';
import type { Choice, MessageNode } from './parse-message.ts';

/** What a placeholder is filled with. */
export type Value = string | number | Date;

/** What a tag does with the words inside it. */
export type TagFunction<T> = (children: (string | T)[]) => T;

/** Language, time zone and values with which a message is formatted. */
export interface Filling<T> {
  readonly language: Language;
  readonly timeZone: string;
  readonly values: Readonly<Record<string, Value | TagFunction<T>>>;
}

const numberStyles: Record<string, Intl.NumberFormatOptions> = {
  '': {},
  integer: { maximumFractionDigits: 0 },
  percent: { style: 'percent' },
};

function chosen<T>(choice: Choice, value: Value, { language }: Filling<T>): readonly MessageNode[] {
  const { kind, offset, options } = choice;
  const count = Number(value);
  const keys =
    kind === 'select'
      ? [String(value)]
      : [`=${count}`, pluralCategory(language, count - offset, kind === 'plural' ? 'cardinal' : 'ordinal')];
  const key = keys.find((candidate) => options.has(candidate)) ?? 'other';
  return options.get(key) ?? [];
}

function formatPlaceholder<T>(
  node: Exclude<MessageNode, string>,
  filling: Filling<T>,
  count: number,
): (string | T)[] {
  const { language, timeZone, values } = filling;
  if (node.kind === 'count') return [formatNumber(language, count)];
  const value = Object.hasOwn(values, node.name) ? values[node.name] : undefined;
  if (node.kind === 'tag') {
    const children = formatNodes(node.children, filling, count);
    return typeof value === 'function' ? [value(children)] : children;
  }
  // The types ask for every value; were one missing all the same, a visible gap is better than a broken page.
  if (value === undefined || typeof value === 'function') return [`{${node.name}}`];
  switch (node.kind) {
    case 'argument':
      return [typeof value === 'number' ? formatNumber(language, value) : isolate(language, String(value))];
    case 'number':
      return [formatNumber(language, Number(value), numberStyles[node.style] ?? {})];
    case 'date':
      return [formatMoment(language, value, timeZone, { dateStyle: lengthOf(node.style) })];
    case 'time':
      return [formatMoment(language, value, timeZone, { timeStyle: lengthOf(node.style) })];
    default:
      return formatNodes(chosen(node, value, filling), filling, Number(value) - node.offset);
  }
}

function lengthOf(style: string): Length {
  return style === 'short' || style === 'long' || style === 'full' ? style : 'medium';
}

/** Fills a message. Neighbouring strings are joined, so that a message without tags gives one string. */
export function formatNodes<T>(
  nodes: readonly MessageNode[],
  filling: Filling<T>,
  count = 0,
): (string | T)[] {
  const parts: (string | T)[] = [];
  for (const node of nodes) {
    const added = typeof node === 'string' ? [node] : formatPlaceholder(node, filling, count);
    for (const part of added) {
      const last = parts.at(-1);
      if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
      else parts.push(part);
    }
  }
  return parts;
}
