import type { Catalog } from './catalogs.ts';
import type { taggings as english } from './en/bundle-tagging.ts';
import type { Language } from './languages.ts';

/** What only the page about the reading of texts needs. Few open it, so nobody else loads it. */
export type TaggingMessages = typeof english;

const bundles: Record<Language, () => Promise<{ taggings: Catalog<TaggingMessages> }>> = {
  en: () => import('./en/bundle-tagging.ts'),
  es: () => import('./es/bundle-tagging.ts'),
  it: () => import('./it/bundle-tagging.ts'),
  fr: () => import('./fr/bundle-tagging.ts'),
  de: () => import('./de/bundle-tagging.ts'),
  ar: () => import('./ar/bundle-tagging.ts'),
};

/** Loads the bundle in one language, and nothing of the others. */
export async function loadTagging(language: Language): Promise<Catalog<TaggingMessages>> {
  return (await bundles[language]()).taggings;
}
