import type { FrameworkLanguage } from '../labels/index.ts';
import type { FrameworkDefinitions } from './framework-definitions.ts';

export type { FrameworkDefinitions } from './framework-definitions.ts';

const loaders: Record<FrameworkLanguage, () => Promise<{ definitions: FrameworkDefinitions }>> = {
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  it: () => import('./it.ts'),
  fr: () => import('./fr.ts'),
  de: () => import('./de.ts'),
  ar: () => import('./ar.ts'),
};

/** What each term, element, polarity and side says, in one language. */
export async function loadDefinitions(language: FrameworkLanguage): Promise<FrameworkDefinitions> {
  return (await loaders[language]()).definitions;
}
