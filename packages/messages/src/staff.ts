import type { Catalog } from './catalogs.ts';
import type { staff as english } from './en/bundle-staff.ts';
import type { Language } from './languages.ts';

/** What only the desk and the insights need, beside the citizens’ texts. */
export type StaffMessages = typeof english;

const bundles: Record<Language, () => Promise<{ staff: Catalog<StaffMessages> }>> = {
  en: () => import('./en/bundle-staff.ts'),
  es: () => import('./es/bundle-staff.ts'),
  it: () => import('./it/bundle-staff.ts'),
  fr: () => import('./fr/bundle-staff.ts'),
  de: () => import('./de/bundle-staff.ts'),
  ar: () => import('./ar/bundle-staff.ts'),
};

/** Loads the bundle in one language, and nothing of the others. */
export async function loadStaff(language: Language): Promise<Catalog<StaffMessages>> {
  return (await bundles[language]()).staff;
}
