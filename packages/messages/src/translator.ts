import type { Arguments, Catalog, EnglishOf, KeyOf, TagsOf, ValuesOf } from './catalogs.ts';
import { formatNodes, type Filling, type Value } from './format-message.ts';
import {
  formatLanguageName,
  formatList,
  formatMoment,
  formatNumber,
  formatRelative,
  type Instant,
  type Length,
} from './formats.ts';
import { languageFacts, type Direction, type Language } from './languages.ts';
import { parseMessage, type MessageNode } from './parse-message.ts';

/** Says things to people in one language. `English` are the texts that it knows, in the reference language. */
export interface Translator<English> {
  readonly language: Language;
  readonly direction: Direction;
  /** IANA name of the zone in which moments are shown. */
  readonly timeZone: string;
  /** The text of a key, filled. Tags are dropped, their words stay. */
  t<Key extends KeyOf<English>>(key: Key, ...values: Arguments<ValuesOf<English, Key>>): string;
  /** The text of a key in parts, each tag replaced by what its function makes of the words inside it. */
  rich<Key extends KeyOf<English>, T>(
    key: Key,
    values: ValuesOf<English, Key> & TagsOf<English, Key, T>,
  ): (string | T)[];
  /** The text of a key that was put together at run time, or nothing when there is none. */
  find(key: string, values?: Readonly<Record<string, Value>>): string | undefined;
  formatDate(value: Instant, length?: Length): string;
  /** Date and time of day, to the minute. */
  formatDateTime(value: Instant, length?: Length): string;
  formatNumber(value: number, options?: Intl.NumberFormatOptions): string;
  /** How long ago or ahead, seen from `now` (by default, this moment). */
  formatRelative(value: Instant, now?: Instant): string;
  formatList(words: readonly string[], joined?: 'and' | 'or'): string;
  /** What a language, given by its code, is called. */
  languageName(code: string): string;
}

const parsed = new Map<string, readonly MessageNode[]>();

function nodesOf(message: string): readonly MessageNode[] {
  const known = parsed.get(message);
  if (known !== undefined) return known;
  const nodes = parseMessage(message);
  parsed.set(message, nodes);
  return nodes;
}

/** The text of `namespace.key`; the key itself may have dots. */
function textOf(catalogs: readonly Catalog[], path: string): string | undefined {
  const dot = path.indexOf('.');
  const [namespace, key] = [path.slice(0, dot), path.slice(dot + 1)];
  for (const catalog of catalogs as readonly Readonly<Record<string, Record<string, string>>>[]) {
    const texts = Object.hasOwn(catalog, namespace) ? catalog[namespace] : undefined;
    if (texts !== undefined && Object.hasOwn(texts, key)) return texts[key];
  }
  return undefined;
}

/**
 * A translator for one language over the catalogs that a page has loaded.
 *
 * A text that is missing at run time (the types do not allow it) shows as its key, never as an error.
 *
 * @param options.timeZone IANA name of the zone in which moments are shown, such as the town's. UTC unless told.
 */
export function createTranslator<const Catalogs extends readonly Catalog[]>(
  language: Language,
  catalogs: Catalogs,
  options: { readonly timeZone?: string } = {},
): Translator<EnglishOf<Catalogs>> {
  const timeZone = options.timeZone ?? 'UTC';
  const fill = <T>(key: string, values: Filling<T>['values'] = {}) => {
    const message = textOf(catalogs, key);
    return message === undefined
      ? undefined
      : formatNodes<T>(nodesOf(message), { language, timeZone, values });
  };
  return {
    language,
    direction: languageFacts[language].direction,
    timeZone,
    t: (key, ...[values]) => fill<never>(key, values as Filling<never>['values'])?.join('') ?? key,
    rich: (key, values) => fill(key, values) ?? [key],
    find: (key, values) => fill<never>(key, values)?.join(''),
    formatDate: (value, length = 'long') => formatMoment(language, value, timeZone, { dateStyle: length }),
    formatDateTime: (value, length = 'long') =>
      formatMoment(language, value, timeZone, { dateStyle: length, timeStyle: 'short' }),
    formatNumber: (value, style) => formatNumber(language, value, style),
    formatRelative: (value, now = Date.now()) => formatRelative(language, value, now),
    formatList: (words, joined) => formatList(language, words, joined),
    languageName: (code) => formatLanguageName(language, code),
  };
}
