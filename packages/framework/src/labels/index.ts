import type { FrameworkLabels } from './framework-labels.ts';

export type { FrameworkLabels } from './framework-labels.ts';

/** One module a language, so that a page loads the names of its own language only. */
const loaders = {
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  it: () => import('./it.ts'),
  fr: () => import('./fr.ts'),
  de: () => import('./de.ts'),
  ar: () => import('./ar.ts'),
} satisfies Record<string, () => Promise<{ labels: FrameworkLabels }>>;

/** A language that the framework is written in. */
export type FrameworkLanguage = keyof typeof loaders;

/** The languages that the framework is written in, English first. */
export const frameworkLanguages = Object.keys(loaders) as readonly FrameworkLanguage[];

/** The names of everything in the framework, in one language. */
export async function loadLabels(language: FrameworkLanguage): Promise<FrameworkLabels> {
  return (await loaders[language]()).labels;
}
