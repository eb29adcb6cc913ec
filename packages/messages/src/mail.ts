import type { Catalog } from './catalogs.ts';
import type { mails as english } from './en/bundle-mail.ts';
import type { Language } from './languages.ts';

/** What is sent by e-mail. Used by the server only. */
export type MailMessages = typeof english;

const bundles: Record<Language, () => Promise<{ mails: Catalog<MailMessages> }>> = {
  en: () => import('./en/bundle-mail.ts'),
  es: () => import('./es/bundle-mail.ts'),
  it: () => import('./it/bundle-mail.ts'),
  fr: () => import('./fr/bundle-mail.ts'),
  de: () => import('./de/bundle-mail.ts'),
  ar: () => import('./ar/bundle-mail.ts'),
};

/** Loads the bundle in one language, and nothing of the others. */
export async function loadMail(language: Language): Promise<Catalog<MailMessages>> {
  return (await bundles[language]()).mails;
}
