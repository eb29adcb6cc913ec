/** The languages that the product speaks, English (the reference) first. People may write in others too. */
export const languages = ['en', 'es', 'it', 'fr', 'de', 'ar'] as const;
export type Language = (typeof languages)[number];

export type Direction = 'ltr' | 'rtl';

/** Each language's name in itself, and the direction in which it is written. */
export const languageFacts = {
  en: { name: 'English', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  it: { name: 'Italiano', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const satisfies Record<Language, { name: string; direction: Direction }>;

/** Whether a value from outside (a cookie, a path, an account) is a language that the product speaks. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The cookie in which the web app keeps the language that a person chose. */
export const languageCookie = 'language';

/** The language that a person chose in this browser, by the `Cookie` header as it came. */
export function chosenLanguage(cookies: string | null | undefined): Language | undefined {
  const start = `${languageCookie}=`;
  const pair = (cookies ?? '').split(';').find((each) => each.trimStart().startsWith(start));
  const value = pair?.trim().slice(start.length);
  return isLanguage(value) ? value : undefined;
}

/** The language of a range like `pt-BR` or `ar`, by its first subtag. */
function languageOfRange(range: string): Language | undefined {
  const primary = range.trim().split('-')[0]?.toLowerCase();
  return isLanguage(primary) ? primary : undefined;
}

/** A weight as RFC 9110 writes it, 0 to 1; anything else counts as no wish at all. */
function weightOf(parameters: readonly string[]): number {
  const stated = parameters.map((parameter) => /^\s*q\s*=\s*(.*?)\s*$/i.exec(parameter)?.[1]);
  const weight = stated.find((value) => value !== undefined);
  if (weight === undefined) return 1;
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0;
}

/**
 * The language to speak: the saved choice, else the best that the browser asks for, else English.
 *
 * @param acceptLanguage The `Accept-Language` header (RFC 9110, 12.5.4) as it came, or nothing.
 * @param saved What the person chose before, from wherever it was kept. Never trusted.
 */
export function negotiate(acceptLanguage: string | null | undefined, saved?: unknown): Language {
  if (isLanguage(saved)) return saved;
  let best: Language = 'en';
  let highest = 0;
  for (const wish of (acceptLanguage ?? '').slice(0, 1000).split(',')) {
    const [range = '', ...parameters] = wish.split(';');
    const language = languageOfRange(range);
    const weight = weightOf(parameters);
    if (language !== undefined && weight > highest) [best, highest] = [language, weight];
  }
  return best;
}
