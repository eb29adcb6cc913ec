import type { Catalog } from './catalogs.ts';
import type { citizen as english } from './en/bundle-citizen.ts';
import type { Language } from './languages.ts';

/** What every page needs: the public pages, the account and the texts of problems. */
export type CitizenMessages = typeof english;

const bundles: Record<Language, () => Promise<{ citizen: Catalog<CitizenMessages> }>> = {
  en: () => import('./en/bundle-citizen.ts'),
  es: () => import('./es/bundle-citizen.ts'),
  it: () => import('./it/bundle-citizen.ts'),
  fr: () => import('./fr/bundle-citizen.ts'),
  de: () => import('./de/bundle-citizen.ts'),
  ar: () => import('./ar/bundle-citizen.ts'),
};

/** Loads the bundle in one language, and nothing of the others. */
export async function loadCitizen(language: Language): Promise<Catalog<CitizenMessages>> {
  return (await bundles[language]()).citizen;
}
