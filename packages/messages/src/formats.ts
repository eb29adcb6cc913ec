import { languageFacts, type Language } from './languages.ts';

/** A moment as a Date, as milliseconds since 1970, or in ISO 8601; a bare day (`2026-11-21`) stays that day. */
export type Instant = Date | number | string;

/** How much of a date or time is written out. */
export type Length = 'short' | 'medium' | 'long' | 'full';

/**
 * The locale handed to Intl. Arabic is pinned to the digits 0 to 9: forms, reference numbers and exports use them,
 * and what `ar` means by default differs between versions of the Unicode data on the server and in browsers.
 */
function localeOf(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

const cache = new Map<string, unknown>();

/** Making an Intl object costs far more than using it, so each is made once. */
function once<T>(key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Which form of a word a number takes: `one`, `few`, … */
export function pluralCategory(language: Language, count: number, type: Intl.PluralRuleType): string {
  return once(`plural ${language} ${type}`, () => new Intl.PluralRules(language, { type })).select(count);
}

/** A number in the language's way of writing numbers. */
export function formatNumber(
  language: Language,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  const key = `number ${language} ${JSON.stringify(options)}`;
  return once(key, () => new Intl.NumberFormat(localeOf(language), options)).format(value);
}

const bareDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A date, a time or both. Narrow spaces become ordinary no-break spaces: servers and browsers disagree on them, and
 * the page would be rendered twice.
 *
 * @param timeZone IANA name, such as `Europe/Rome`. A bare day has no time zone and ignores it.
 */
export function formatMoment(
  language: Language,
  value: Instant,
  timeZone: string,
  styles: { readonly dateStyle?: Length; readonly timeStyle?: Length },
): string {
  const zone = typeof value === 'string' && bareDay.test(value) ? 'UTC' : timeZone;
  const key = `moment ${language} ${zone} ${styles.dateStyle ?? ''} ${styles.timeStyle ?? ''}`;
  const format = once(key, () => new Intl.DateTimeFormat(localeOf(language), { ...styles, timeZone: zone }));
  return format.format(new Date(value)).replaceAll('\u202f', '\u00a0');
}

/** Each unit with its length in seconds; months and years as people round them. */
const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/**
 * How long ago or how far ahead a moment is, in whole units of the largest that fits: "3 days ago"; below a minute,
 * "now". Never "yesterday" or "last month": those depend on the calendar, not on the time that has passed.
 */
export function formatRelative(language: Language, value: Instant, now: Instant): string {
  const seconds = (new Date(value).getTime() - new Date(now).getTime()) / 1000;
  const [unit, size] =
    units.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', Infinity] as const);
  const numeric = unit === 'second' ? 'auto' : 'always';
  const format = once(
    `relative ${language} ${numeric}`,
    () => new Intl.RelativeTimeFormat(localeOf(language), { numeric }),
  );
  return format.format(Math.trunc(seconds / size), unit);
}

/** "a, b and c", or "a, b or c". */
export function formatList(
  language: Language,
  words: readonly string[],
  joined: 'and' | 'or' = 'and',
): string {
  const type = joined === 'and' ? 'conjunction' : 'disjunction';
  return once(`list ${language} ${type}`, () => new Intl.ListFormat(language, { type })).format(words);
}

/** The name of a language (also one that the product does not speak) in this language; its code when unknown. */
export function formatLanguageName(language: Language, code: string): string {
  const names = once(`names ${language}`, () => new Intl.DisplayNames(language, { type: 'language' }));
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

const leftToRightLetter = /[A-Za-z\u00c0-\u02af\u0370-\u052f]/;
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps words of the other direction from reordering the sentence around them, by Unicode isolates. Addresses stay
 * bare: mail programs would take the invisible mark into the link.
 */
export function isolate(language: Language, text: string): string {
  const foreign = languageFacts[language].direction === 'rtl' ? leftToRightLetter : rightToLeftLetter;
  return foreign.test(text) && !/^(https?|mailto|tel):/.test(text) ? `\u2068${text}\u2069` : text;
}
